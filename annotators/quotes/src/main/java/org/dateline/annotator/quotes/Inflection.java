package org.dateline.annotator.quotes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The written forms of English verbs and nouns, as far as they are regular. */
final class Inflection {

  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /**
   * Returns the forms of a verb; those given as irregular replace the regular past and participle.
   */
  static Set<String> verb(String lemma, List<String> irregular) {
    Set<String> forms = new TreeSet<>(irregular);
    forms.add(lemma);
    forms.add(plural(lemma));
    if (irregular.isEmpty()) {
      String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
      forms.add(
          endsInConsonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : stem + "ed");
      forms.add((lemma.endsWith("ee") ? lemma : stem) + "ing");
    }
    return forms;
  }

  /** Returns the regular plural of a noun, which is also the third person of a verb. */
  static String plural(String lemma) {
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean sibilant =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh");
    return lemma + (sibilant ? "es" : "s");
  }

  private static boolean endsInConsonantY(String lemma) {
    int n = lemma.length();
    return n > 1 && lemma.endsWith("y") && VOWELS.indexOf(lemma.charAt(n - 2)) < 0;
  }
}
