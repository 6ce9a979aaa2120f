package org.dateline.annotator.credibility;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.api.TsvTable;

/** Small classes of words, read from a resource. */
final class WordClasses {

  private final Map<String, Set<String>> classes;
  private final String location;

  private WordClasses(Map<String, Set<String>> classes, String location) {
    this.classes = Map.copyOf(classes);
    this.location = location;
  }

  /** Reads the classes. */
  static WordClasses read(InputStream in, String location) throws IOException {
    Map<String, Set<String>> classes = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "class", "words").rows()) {
      classes.put(row.get("class"), Set.copyOf(row.list("words")));
    }
    return new WordClasses(classes, location);
  }

  /** Returns whether a word in lower case belongs to the class. */
  boolean is(String name, String word) {
    return words(name).contains(word);
  }

  /** Returns the words of a class. */
  Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException(
          location + " has no class '" + name + "'; the classes are " + classes.keySet());
    }
    return words;
  }
}
