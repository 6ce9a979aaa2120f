package org.dateline.annotator.sentiment;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.api.TsvTable;

/**
 * Makes the forms of English verbs and nouns from their lemmas, by the rules of spelling and a
 * table of irregular words, so that lexicons can list lemmas.
 */
final class Inflection {

  private static final String VOWELS = "aeiou";
  private static final int LONG = 6;

  private final Map<String, Set<String>> irregularVerbs = new HashMap<>();
  private final Map<String, Set<String>> irregularNouns = new HashMap<>();
  private final Set<String> doubling = new HashSet<>();

  private Inflection() {}

  /** Reads the table of irregular words: columns {@code pos}, {@code lemma}, {@code forms}. */
  static Inflection read(InputStream in, String location) throws IOException {
    Inflection inflection = new Inflection();
    for (TsvTable.Row row : TsvTable.read(in, location, "pos", "lemma", "forms").rows()) {
      String lemma = row.get("lemma");
      if (lemma.startsWith("*")) {
        inflection.doubling.add(lemma.substring(1));
        continue;
      }
      switch (row.get("pos")) {
        case "verb" -> inflection.irregularVerbs.put(lemma, Set.copyOf(row.list("forms")));
        case "noun" -> inflection.irregularNouns.put(lemma, Set.copyOf(row.list("forms")));
        default ->
            throw new IOException(
                row.place() + ": pos '" + row.get("pos") + "' should be verb or noun");
      }
    }
    return inflection;
  }

  /** Returns all forms of the verb, British spellings of "-ize" included. */
  Set<String> verbForms(String lemma) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lemma);
    if (irregularVerbs.containsKey(lemma)) {
      forms.addAll(irregularVerbs.get(lemma));
      return forms;
    }
    forms.addAll(nounForms(lemma));
    String stem = lemma;
    if (lemma.endsWith("e")) {
      stem = lemma.substring(0, lemma.length() - 1);
    } else if (doubles(lemma)) {
      stem = lemma + lemma.charAt(lemma.length() - 1);
    }
    if (endsInConsonantAndY(lemma)) {
      forms.add(lemma.substring(0, lemma.length() - 1) + "ied");
      forms.add(lemma + "ing");
    } else {
      forms.add(stem + "ed");
      forms.add((lemma.endsWith("ee") ? lemma : stem) + "ing");
    }
    if (lemma.endsWith("ize")) {
      forms.addAll(verbForms(lemma.substring(0, lemma.length() - 3) + "ise"));
    }
    return forms;
  }

  /** Returns singular and plural of the noun. */
  Set<String> nounForms(String lemma) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lemma);
    if (irregularNouns.containsKey(lemma)) {
      forms.addAll(irregularNouns.get(lemma));
    } else if (endsInConsonantAndY(lemma)) {
      forms.add(lemma.substring(0, lemma.length() - 1) + "ies");
    } else if (lemma.matches(".*(s|x|z|ch|sh)")) {
      forms.add(lemma + "es");
    } else {
      forms.add(lemma + "s");
    }
    return forms;
  }

  /** Returns the adjective with its comparative and superlative where it is short. */
  Set<String> adjectiveForms(String lemma) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lemma);
    if (lemma.length() > LONG) {
      return forms;
    }
    String stem = lemma;
    if (lemma.endsWith("e")) {
      stem = lemma.substring(0, lemma.length() - 1);
    } else if (endsInConsonantAndY(lemma)) {
      stem = lemma.substring(0, lemma.length() - 1) + "i";
    } else if (doubles(lemma)) {
      stem = lemma + lemma.charAt(lemma.length() - 1);
    }
    forms.add(stem + "er");
    forms.add(stem + "est");
    return forms;
  }

  private boolean doubles(String lemma) {
    int n = lemma.length();
    if (doubling.contains(lemma)) {
      return true;
    }
    if (n < 3 || "wxyh".indexOf(lemma.charAt(n - 1)) >= 0) {
      return false;
    }
    return !isVowel(lemma.charAt(n - 1))
        && isVowel(lemma.charAt(n - 2))
        && !isVowel(lemma.charAt(n - 3))
        && lemma.chars().limit(n - 2L).noneMatch(c -> isVowel((char) c) || c == 'y');
  }

  private static boolean endsInConsonantAndY(String lemma) {
    int n = lemma.length();
    return n > 1 && lemma.charAt(n - 1) == 'y' && !isVowel(lemma.charAt(n - 2));
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
