package org.dateline.annotator.entities;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.dateline.api.TsvTable;

/** Words that make a capitalised phrase the name of an organisation. */
final class OrganizationWords {

  private final Set<String> first = new HashSet<>();
  private final Set<String> last = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();

  static OrganizationWords read(InputStream in, String location) throws IOException {
    OrganizationWords words = new OrganizationWords();
    for (TsvTable.Row row : TsvTable.read(in, location, "word", "position", "suffix").rows()) {
      String word = row.get("word");
      String position = row.get("position");
      if (!position.equals("last")) {
        words.first.add(word);
      }
      if (!position.equals("first")) {
        words.last.add(word);
      }
      if (row.get("suffix").equals("yes")) {
        words.suffixes.add(word);
      }
    }
    return words;
  }

  /** Whether the word opens names such as "Ministry of Defence". */
  boolean first(Piece piece) {
    return piece.capital() && first.contains(piece.plain());
  }

  /** Whether the word closes names such as "Foreign Affairs Committee". */
  boolean last(Piece piece) {
    return piece.capital() && last.contains(piece.plain());
  }

  /** Whether the word is a legal form such as "Inc.". */
  boolean suffix(Piece piece) {
    return piece.capital() && suffixes.contains(piece.plain());
  }
}
