package org.dateline.annotator.sentiment;

import java.util.Set;
import java.util.function.Predicate;

/** Mends the errors of a part-of-speech tagger that cost the shallow syntax most. */
final class TagRepair {

  private static final Set<String> BEFORE_VERB = Set.of("NOUN", "PROPN", "PRON");
  private static final Set<String> AFTER_VERB = Set.of("DET", "PROPN", "PRON");

  private final String[] lower;
  private final String[] tags;
  private final WordClasses classes;

  TagRepair(String[] lower, String[] tags, WordClasses classes) {
    this.lower = lower;
    this.tags = tags;
    this.classes = classes;
  }

  /**
   * Mends the tags in place.
   *
   * @param verbForm whether a word is a finite form of a verb that matters
   */
  void repair(Predicate<String> verbForm) {
    for (int i = 0; i < tags.length; i++) {
      if (isPossessiveMark(i)) {
        tags[i] = "PART";
        tags[i + 1] = "NOUN";
      } else if (tags[i].equals("VERB") && isAuxiliary(i)) {
        tags[i] = "AUX";
      } else if (lower[i].equals("to") && tags[i].equals("ADP") && tag(i + 1).equals("VERB")) {
        tags[i] = "PART";
      } else if (tags[i].equals("NOUN") && isVerbBetweenPhrases(i, verbForm)) {
        tags[i] = "VERB";
      } else if (tags[i].equals("NOUN") && lower[i].endsWith("ly") && tag(i + 1).equals("VERB")) {
        tags[i] = "ADV";
      }
    }
  }

  /** "Moscow's plan": no "is" stands between a name and a bare noun. */
  private boolean isPossessiveMark(int i) {
    return lower[i].equals("'s")
        && i > 0
        && tags[i - 1].equals("PROPN")
        && (tag(i + 1).equals("NOUN") || isBareVerb(i + 1));
  }

  private boolean isBareVerb(int i) {
    return tag(i).equals("VERB") && !lower[i].endsWith("ing") && !lower[i].endsWith("ed");
  }

  /** "Has proved": an auxiliary before a participle. */
  private boolean isAuxiliary(int i) {
    if (!classes.is("have-forms", lower[i]) && !classes.is("be-forms", lower[i])) {
      return false;
    }
    int next = i + 1;
    while (tag(next).equals("ADV") || classes.is("negation-forms", word(next))) {
      next++;
    }
    return tag(next).equals("VERB") && !tag(next - 1).equals("PART")
        || classes.is("be-forms", word(next)) && !classes.is("be-forms", lower[i]);
  }

  /** "The secretary supports Kerry": a verb in "-s" that was taken for a plural. */
  private boolean isVerbBetweenPhrases(int i, Predicate<String> verbForm) {
    return lower[i].endsWith("s")
        && i > 0
        && BEFORE_VERB.contains(tags[i - 1])
        && AFTER_VERB.contains(tag(i + 1))
        && verbForm.test(lower[i]);
  }

  private String tag(int i) {
    return i < tags.length ? tags[i] : "";
  }

  private String word(int i) {
    return i < lower.length ? lower[i] : "";
  }
}
