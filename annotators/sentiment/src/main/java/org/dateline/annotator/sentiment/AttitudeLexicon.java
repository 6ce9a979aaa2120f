package org.dateline.annotator.sentiment;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.annotator.sentiment.Frame.Part;
import org.dateline.annotator.sentiment.Frame.Role;
import org.dateline.api.TsvTable;

/**
 * Predicates that evaluate one of their arguments, found by the form of their first word.
 *
 * <p>The idea of a lexicon that says who is evaluated follows Deng and Wiebe (2015) on entity and
 * event attitudes and Rashkin, Singh and Choi (2016) on connotation frames.
 */
final class AttitudeLexicon {

  private static final String GAP = "~";
  private static final int GAP_LENGTH = 3;
  private static final String AFTER = "after:";

  private final Map<String, List<Pattern>> byFirstForm;

  private AttitudeLexicon(Map<String, List<Pattern>> byFirstForm) {
    this.byFirstForm = Map.copyOf(byFirstForm);
  }

  /**
   * Reads the lexicon: columns {@code pos}, {@code polarity}, {@code strength}, {@code target},
   * {@code holder}, {@code flags}, {@code words}.
   *
   * @throws IOException if a value is not known; the message names file and line
   */
  static AttitudeLexicon read(InputStream in, String location, Inflection inflection)
      throws IOException {
    Map<String, List<Pattern>> patterns = new HashMap<>();
    TsvTable table =
        TsvTable.read(
            in, location, "pos", "polarity", "strength", "target", "holder", "flags", "words");
    for (TsvTable.Row row : table.rows()) {
      for (String words : row.list("words")) {
        add(patterns, frame(row, words), inflection);
      }
    }
    return new AttitudeLexicon(patterns);
  }

  /** Returns the longest matches that begin at the word; several where they share the words. */
  List<FrameMatch> at(Words words, int i) {
    List<FrameMatch> longest = new ArrayList<>();
    int length = 0;
    for (Pattern pattern : byFirstForm.getOrDefault(words.lower(i), List.of())) {
      int end = pattern.end(words, i);
      if (end < 0 || end - i < length) {
        continue;
      }
      int head = pattern.frame.part() == Part.VERB ? i : end - 1;
      if (!fits(pattern.frame.part(), words.tag(head))) {
        continue;
      }
      if (end - i > length) {
        longest.clear();
        length = end - i;
      }
      longest.add(new FrameMatch(pattern.frame, head, new Stretch(i, end)));
    }
    return longest;
  }

  /** Returns whether the word in lower case is a form of a verb of the lexicon. */
  boolean isVerbForm(String word) {
    for (Pattern pattern : byFirstForm.getOrDefault(word, List.of())) {
      if (pattern.frame.part() == Part.VERB) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Part part, String tag) {
    return switch (part) {
      case VERB -> tag.equals("VERB") || tag.equals("AUX");
      case NOUN -> tag.equals("NOUN") || tag.equals("PROPN");
      case ADJECTIVE -> tag.equals("ADJ") || tag.equals("VERB") || tag.equals("ADV");
    };
  }

  private static void add(Map<String, List<Pattern>> patterns, Frame frame, Inflection inflection) {
    String[] parts = frame.words().split(" ");
    int inflected = frame.part() == Part.VERB ? 0 : parts.length - 1;
    Set<String> forms =
        switch (frame.part()) {
          case VERB -> inflection.verbForms(parts[0]);
          case NOUN -> inflection.nounForms(parts[inflected]);
          case ADJECTIVE -> inflection.adjectiveForms(parts[inflected]);
        };
    for (String form : inflected == 0 ? forms : Set.of(parts[0])) {
      Pattern pattern = new Pattern(frame, parts, inflected == 0 ? Set.of() : forms);
      patterns.computeIfAbsent(form, key -> new ArrayList<>()).add(pattern);
    }
  }

  private static Frame frame(TsvTable.Row row, String words) throws IOException {
    List<Role> targets = new ArrayList<>();
    List<String> prepositions = new ArrayList<>();
    for (String target : row.list("target")) {
      if (target.startsWith(AFTER)) {
        targets.add(Role.AFTER);
        prepositions.addAll(List.of(target.substring(AFTER.length()).split(",")));
      } else {
        targets.add(value(row, Role.class, target));
      }
    }
    return new Frame(
        words,
        value(row, Part.class, row.get("pos")),
        row.get("polarity").equals("+") ? 1 : -1,
        row.number("strength"),
        List.copyOf(targets),
        List.copyOf(prepositions),
        value(row, Role.class, row.get("holder")),
        row.list("flags").contains("deed"),
        row.list("flags").contains("negated"));
  }

  private static <E extends Enum<E>> E value(TsvTable.Row row, Class<E> type, String text)
      throws IOException {
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s: '%s' is no %s; known are %s",
              row.place(),
              text,
              type.getSimpleName().toLowerCase(Locale.ROOT),
              List.of(type.getEnumConstants())),
          e);
    }
  }

  /** The words of a frame, one of which is inflected. */
  private static final class Pattern {

    private final Frame frame;
    private final String[] parts;
    private final Set<String> lastForms;

    Pattern(Frame frame, String[] parts, Set<String> lastForms) {
      this.frame = frame;
      this.parts = parts;
      this.lastForms = lastForms;
    }

    /** Returns the index after the last word where the pattern stands at the word, else -1. */
    int end(Words words, int start) {
      int at = start + 1;
      int gap = 0;
      for (int k = 1; k < parts.length; k++) {
        if (parts[k].equals(GAP)) {
          gap = GAP_LENGTH;
          continue;
        }
        int found = find(words, at, gap, k);
        if (found < 0) {
          return -1;
        }
        at = found + 1;
        gap = 0;
      }
      return at;
    }

    private int find(Words words, int at, int gap, int part) {
      boolean last = part == parts.length - 1 && !lastForms.isEmpty();
      for (int i = at; i <= at + gap; i++) {
        String word = words.lower(i);
        if (last ? lastForms.contains(word) : parts[part].equals(word)) {
          return i;
        }
        if (words.isTag(i, "PUNCT") && !words.isQuoteMark(i)) {
          return -1;
        }
      }
      return -1;
    }
  }
}
