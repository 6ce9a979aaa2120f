package org.dateline.evaluation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.evaluation.data.Mention;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.statistics.Counts;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.evaluation.statistics.PrecisionRecall;
import org.dateline.evaluation.statistics.Table;

/**
 * Scores mentions by span and label, as CoNLL does: of names by their type, of linked names by
 * their identifier.
 *
 * @since 0.1.0
 */
public final class EntityScorer implements Scorer {

  private static final String EXACT = "span and label";
  private static final String BORDERS = "span alone";
  private static final String OVERLAP = "label, spans overlap";
  private static final String LABEL = "label ";
  private static final int LABELS_SHOWN = 25;

  private final Mention.Label label;
  private final TypeFolding folding;
  private final Set<String> only;

  /**
   * Makes a scorer.
   *
   * @param folding of types before they are compared
   * @param only the labels that count; all where it is empty
   */
  public EntityScorer(Mention.Label label, TypeFolding folding, Set<String> only) {
    this.label = label;
    this.folding = folding;
    this.only = Set.copyOf(only);
  }

  @Override
  public String name() {
    return switch (label) {
      case TYPE -> "entities" + folding.note();
      case LINK -> "linking";
    };
  }

  @Override
  public void score(Row gold, Row predicted, Counts counts, Errors errors) {
    Span evaluated = Span.of(gold.get("evaluation_span"));
    Set<Mention> wanted = mentions(gold, evaluated);
    Set<Mention> found = predicted == null ? Set.of() : mentions(predicted, evaluated);
    Set<Mention> right = new HashSet<>(wanted);
    right.retainAll(found);
    PrecisionRecall.count(counts, EXACT, right.size(), found.size(), wanted.size());
    Set<Span> wantedSpans = spans(wanted);
    Set<Span> foundSpans = spans(found);
    long borders = wantedSpans.stream().filter(foundSpans::contains).count();
    PrecisionRecall.count(counts, BORDERS, borders, foundSpans.size(), wantedSpans.size());
    PrecisionRecall.count(counts, OVERLAP, overlapping(wanted, found), found.size(), wanted.size());
    wanted.forEach(m -> PrecisionRecall.count(counts, LABEL + m.label(), 0, 0, 1));
    found.forEach(m -> PrecisionRecall.count(counts, LABEL + m.label(), 0, 1, 0));
    right.forEach(m -> PrecisionRecall.count(counts, LABEL + m.label(), 1, 0, 0));
    report(wanted, found, errors);
  }

  private Set<Mention> mentions(Row row, Span evaluated) {
    return Mention.of(row, label).stream()
        .map(folding::fold)
        .filter(m -> m != null && (only.isEmpty() || only.contains(m.label())))
        .filter(
            m -> evaluated == null || m.begin() >= evaluated.begin() && m.end() <= evaluated.end())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Span> spans(Set<Mention> mentions) {
    return mentions.stream().map(Mention::span).collect(Collectors.toSet());
  }

  /** Pairs mentions that overlap and have the same label, each once. */
  private static int overlapping(Set<Mention> wanted, Set<Mention> found) {
    List<Mention> free = sorted(found);
    int pairs = 0;
    for (Mention mention : sorted(wanted)) {
      Mention partner =
          free.stream()
              .filter(f -> sameLabel(f, mention) && f.span().common(mention.span()) > 0)
              .findFirst()
              .orElse(null);
      if (partner != null) {
        free.remove(partner);
        pairs++;
      }
    }
    return pairs;
  }

  /** In the order of their offsets as words, which is the one of the scorer that we agree with. */
  private static List<Mention> sorted(Set<Mention> mentions) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(m -> "(" + m.begin() + ", " + m.end() + ", '" + m.label()));
    return sorted;
  }

  private static boolean sameLabel(Mention one, Mention other) {
    return String.valueOf(one.label()).equals(String.valueOf(other.label()));
  }

  private static void report(Set<Mention> wanted, Set<Mention> found, Errors errors) {
    for (Mention mention : wanted) {
      if (!found.contains(mention)) {
        errors.add(kind(mention, found, "missed"), mention.span(), "gold " + mention.label());
      }
    }
    for (Mention mention : found) {
      boolean alone = wanted.stream().noneMatch(w -> w.span().common(mention.span()) > 0);
      if (alone) {
        errors.add("too many: " + mention.label(), mention.span(), "");
      }
    }
  }

  private static String kind(Mention wanted, Set<Mention> found, String otherwise) {
    String kind = otherwise + ": " + wanted.label();
    for (Mention mention : found) {
      if (mention.span().equals(wanted.span())) {
        return "other label: " + wanted.label() + " as " + mention.label();
      }
      if (mention.span().common(wanted.span()) > 0) {
        kind = "other borders: " + wanted.label();
      }
    }
    return kind;
  }

  @Override
  public List<Measure> measures(Table counted) {
    List<Measure> measures = new ArrayList<>();
    measures.add(new PrecisionRecall(EXACT));
    measures.add(new PrecisionRecall(BORDERS));
    measures.add(new PrecisionRecall(OVERLAP));
    String gold = "/gold";
    List<String> labels =
        counted.names().stream()
            .filter(n -> n.startsWith(LABEL) && n.endsWith(gold))
            .map(n -> n.substring(0, n.length() - gold.length()))
            .sorted(Comparator.comparing((String n) -> -counted.all().sum(n + gold)))
            .toList();
    for (int i = 0; i < labels.size(); i++) {
      measures.add(new PrecisionRecall(labels.get(i), i < LABELS_SHOWN));
    }
    return measures;
  }
}
