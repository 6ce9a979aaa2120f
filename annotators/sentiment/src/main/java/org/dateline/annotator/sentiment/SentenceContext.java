package org.dateline.annotator.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.dateline.type.EntityMention;

/**
 * A sentence with what is known of it.
 *
 * @param begin offset where it begins
 * @param end offset where it ends
 * @param clause its shallow syntax
 * @param mentions the mentions of entities in it, in the order of the text
 * @param targets the mentions of targets in it, in the order of the text
 */
record SentenceContext(
    int begin, int end, Clause clause, List<EntityMention> mentions, List<Target> targets) {

  /** Returns the targets that an evaluation of the words hits, one mention of each. */
  List<Target> targetsIn(Stretch evaluated) {
    List<Target> hit = new ArrayList<>();
    for (Target target : targets) {
      if (isHit(target, evaluated)) {
        hit.add(target);
      }
    }
    return hit;
  }

  /** Returns whether the words are a definite description of a plan or act: "the move". */
  boolean takesUpTheTopic(Stretch evaluated) {
    Words words = clause.words;
    return evaluated.to() - evaluated.from() == 2
        && words.isTag(evaluated.from(), "DET")
        && clause.classes.is("plan-noun", words.lower(evaluated.from() + 1));
  }

  /** Returns the targets in the subject of the first verb: what the sentence is about. */
  List<Target> topic() {
    for (VerbGroup verb : clause.chunks.verbGroups()) {
      if (verb.isFinite()) {
        Stretch subject = clause.subjects.of(verb);
        return subject == null
            ? List.of()
            : targetsIn(subject).stream().filter(t -> !t.given()).toList();
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

  private boolean isHit(Target target, Stretch evaluated) {
    if (covers(evaluated, target.begin(), target.end())) {
      return target.given() || !isPartOfCompound(target) && !describesAnother(target, evaluated);
    }
    if (target.given() && target.entity() != null) {
      for (EntityMention mention : mentions) {
        if (target.entity().equals(mention.getEntity())
            && covers(evaluated, mention.getBegin(), mention.getEnd())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean covers(Stretch evaluated, int mentionBegin, int mentionEnd) {
    return clause.words.begin(evaluated.from()) < mentionEnd
        && mentionBegin < clause.words.end(evaluated.to() - 1);
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
    for (EntityMention mention : mentions) {
      boolean personAfter =
          "PERSON".equals(mention.getEntityType())
              && mention.getBegin() >= target.end()
              && covers(phrase, mention.getBegin(), mention.getEnd())
              && covers(evaluated, mention.getBegin(), mention.getEnd());
      if (personAfter && targets.stream().noneMatch(t -> t.annotation() == mention)) {
        return true;
      }
    }
    return false;
  }
}
