package org.dateline.annotator.entities;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.api.TsvTable;

/** Classes of words that the rules refer to, from a table. Compared without regard to capitals. */
final class Words {

  private final Map<WordClass, Set<String>> classes;

  private Words(Map<WordClass, Set<String>> classes) {
    this.classes = classes;
  }

  static Words read(InputStream in, String location) throws IOException {
    TsvTable table = TsvTable.read(in, location, "class", "words");
    Map<String, WordClass> known = new HashMap<>();
    Map<WordClass, Set<String>> classes = new HashMap<>();
    for (WordClass wordClass : WordClass.values()) {
      known.put(wordClass.label(), wordClass);
      classes.put(wordClass, new HashSet<>());
    }
    for (TsvTable.Row row : table.rows()) {
      WordClass wordClass = known.get(row.get("class"));
      if (wordClass == null) {
        throw new IOException(
            String.format(
                Locale.ROOT,
                "%s: unknown class of words '%s'; the classes are %s",
                row.place(),
                row.get("class"),
                new TreeSet<>(known.keySet())));
      }
      for (String word : row.list("words")) {
        classes.get(wordClass).add(PieceText.folded(word));
      }
    }
    return new Words(classes);
  }

  /** Whether a piece belongs to a class. */
  boolean is(WordClass wordClass, Piece piece) {
    return piece != null && classes.get(wordClass).contains(piece.folded());
  }
}
