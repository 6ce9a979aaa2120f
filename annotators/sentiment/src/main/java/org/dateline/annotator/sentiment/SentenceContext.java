package org.dateline.annotator.sentiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.type.EntityMention;

/**
 * A sentence with what is known of it.
 *
 * @param begin offset where it begins
 * @param end offset where it ends
 * @param clause its shallow syntax
 * @param mentions the mentions of entities in it, in the order of the text
 * @param targets the mentions of targets in it, in the order of the text
 * @param given the given targets by entity, since other mentions of it are judged with them
 */
record SentenceContext(
    int begin,
    int end,
    Clause clause,
    List<EntityMention> mentions,
    List<Target> targets,
    Map<String, List<Target>> given) {

  SentenceContext(
      int begin, int end, Clause clause, List<EntityMention> mentions, List<Target> targets) {
    this(begin, end, clause, mentions, targets, givenByEntity(targets));
  }

  private static Map<String, List<Target>> givenByEntity(List<Target> targets) {
    Map<String, List<Target>> given = new HashMap<>();
    for (Target target : targets) {
      if (target.given() && target.entity() != null) {
        given.computeIfAbsent(target.entity(), key -> new ArrayList<>()).add(target);
      }
    }
    return given;
  }

  /** Returns the targets that an evaluation of the words hits. */
  List<Target> targetsIn(Stretch evaluated) {
    int begin = clause.words.begin(evaluated.from());
    int end = clause.words.end(evaluated.to() - 1);
    Set<Target> hit = new LinkedHashSet<>();
    for (Target target : Window.of(targets, Target::begin, begin, end)) {
      boolean meant =
          target.given() || !isPartOfCompound(target) && !describesAnother(target, evaluated);
      if (target.end() > begin && meant) {
        hit.add(target);
      }
    }
    for (EntityMention mention : Window.of(mentions, EntityMention::getBegin, begin, end)) {
      if (mention.getEnd() > begin) {
        hit.addAll(given.getOrDefault(mention.getEntity(), List.of()));
      }
    }
    return List.copyOf(hit);
  }

  /** Returns the configured targets in the subject of the verb; empty where it has none. */
  List<Target> targetsOfSubject(VerbGroup verb) {
    Stretch subject = verb.isFinite() ? clause.subjects.of(verb) : null;
    return subject == null
        ? List.of()
        : targetsIn(subject).stream().filter(t -> !t.given()).toList();
  }

  /** Returns the targets in the last subject before the word that has any. */
  List<Target> subjectTargetsBefore(int word) {
    for (int i = word - 1; i >= Math.max(0, word - Words.REACH); i--) {
      VerbGroup verb = clause.chunks.verbGroup(i);
      if (verb != null && verb.from() == i) {
        List<Target> found = targetsOfSubject(verb);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  List<Judgement.TextSpan> spans(List<Stretch> stretches) {
    List<Judgement.TextSpan> spans = new ArrayList<>();
    for (Stretch stretch : stretches) {
      spans.add(
          new Judgement.TextSpan(
              clause.words.begin(stretch.from()), clause.words.end(stretch.to() - 1)));
    }
    return spans;
  }

  /** "US-backed rebels", "anti-Russian": the name only tells what kind of thing it is. */
  private boolean isPartOfCompound(Target target) {
    Words words = clause.words;
    int i = words.firstEndingAfter(target.begin());
    int last = words.firstEndingAfter(target.end() - 1);
    if (words.lower(last + 1).equals("-")) {
      return words.isTag(last + 2, "CCONJ")
          || clause.classes.is("compound-part", words.lower(last + 2));
    }
    if (words.lower(i - 1).equals("-")) {
      return clause.classes.is("compound-prefix", words.lower(i - 2));
    }
    String word = words.lower(last);
    String suffix = word.substring(word.lastIndexOf('-') + 1);
    String first = words.lower(i);
    String prefix = first.substring(0, Math.max(0, first.indexOf('-')));
    return clause.classes.is("compound-part", suffix) && !suffix.equals(word)
        || clause.classes.is("compound-prefix", prefix);
  }

  /** "The Russian dissident Navalny": the person is spoken of, not the country. */
  private boolean describesAnother(Target target, Stretch evaluated) {
    Stretch phrase = clause.chunks.nounPhrase(clause.words.firstEndingAfter(target.begin()));
    if (phrase == null) {
      return false;
    }
    int end = Math.min(clause.words.end(phrase.to() - 1), clause.words.end(evaluated.to() - 1));
    for (EntityMention mention : Window.of(mentions, EntityMention::getBegin, target.end(), end)) {
      boolean personAfter =
          "PERSON".equals(mention.getEntityType()) && mention.getBegin() >= target.end();
      if (personAfter && !isTarget(mention)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTarget(EntityMention mention) {
    return Window.of(targets, Target::begin, mention.getBegin(), mention.getEnd()).stream()
        .anyMatch(t -> t.annotation() == mention);
  }
}
