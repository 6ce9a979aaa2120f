package org.dateline.annotator.sentiment;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.api.TsvTable;

/** Small classes of words, such as the forms of "be"; read from a resource. */
final class WordClasses {

  private static final String FORMS = "-forms";

  private final Map<String, Set<String>> classes;
  private final String location;

  private WordClasses(Map<String, Set<String>> classes, String location) {
    this.classes = Map.copyOf(classes);
    this.location = location;
  }

  /** Reads the classes; classes of lemmas are filled up with all forms of their verbs or nouns. */
  static WordClasses read(InputStream in, String location, Inflection inflection)
      throws IOException {
    Map<String, Set<String>> classes = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "class", "words").rows()) {
      String name = row.get("class");
      Set<String> words = new HashSet<>();
      for (String word : row.list("words")) {
        words.add(word);
        if (!name.endsWith(FORMS)) {
          words.addAll(
              name.endsWith("noun") ? inflection.nounForms(word) : inflection.verbForms(word));
        }
      }
      classes.put(name, Set.copyOf(words));
    }
    return new WordClasses(classes, location);
  }

  /** Returns whether a word in lower case belongs to the class. */
  boolean is(String name, String word) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException(
          location + " has no class '" + name + "'; the classes are " + classes.keySet());
    }
    return words.contains(word);
  }
}
