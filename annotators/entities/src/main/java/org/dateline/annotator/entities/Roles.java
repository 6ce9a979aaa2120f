package org.dateline.annotator.entities;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.api.TsvTable;

/** The words of which titles and offices are made. Compared without regard to capitals. */
final class Roles {

  private static final Set<String> CLASSES = Set.of("head", "modifier", "field", "honorific");

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();

  static Roles read(InputStream in, String location) throws IOException {
    Roles roles = new Roles();
    for (TsvTable.Row row : TsvTable.read(in, location, "word", "class", "gender").rows()) {
      if (!CLASSES.contains(row.get("class"))) {
        throw new IOException(
            String.format(
                Locale.ROOT,
                "%s: unknown class '%s' of the word '%s'; expected head, modifier, field or"
                    + " honorific",
                row.place(),
                row.get("class"),
                row.get("word")));
      }
      String word = PieceText.folded(row.get("word"));
      roles.words.computeIfAbsent(row.get("class"), key -> new HashSet<>()).add(word);
      if (!row.get("gender").isEmpty()) {
        roles.genders.put(word, row.get("gender"));
      }
    }
    return roles;
  }

  /** Whether the word is an office: "minister". */
  boolean head(Piece piece) {
    return is("head", piece);
  }

  /** Whether the word stands before an office: "deputy". */
  boolean modifier(Piece piece) {
    return is("modifier", piece);
  }

  /** Whether the word says what an office is for: "defense". */
  boolean field(Piece piece) {
    return is("field", piece);
  }

  /** Whether the word stands before a name only: "Mr.". */
  boolean honorific(Piece piece) {
    return is("honorific", piece);
  }

  /** Returns {@code f} or {@code m} where the word shows it, else {@code null}. */
  String gender(Piece piece) {
    return genders.get(piece.folded());
  }

  private boolean is(String wordClass, Piece piece) {
    return piece != null && words.getOrDefault(wordClass, Set.of()).contains(piece.folded());
  }
}
