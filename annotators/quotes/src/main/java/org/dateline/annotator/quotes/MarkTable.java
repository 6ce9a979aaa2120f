package org.dateline.annotator.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;

/** The glyphs that are quotation marks, and the words that begin with an apostrophe. */
final class MarkTable {

  private static final String FOLDER = "classpath:org/dateline/annotator/quotes/";
  private static final String MARKS = FOLDER + "marks.tsv";
  private static final String ELISIONS = FOLDER + "elisions.txt";

  private final Map<Character, Glyph> glyphs;
  private final Set<String> elisions;

  private MarkTable(Map<Character, Glyph> glyphs, Set<String> elisions) {
    this.glyphs = glyphs;
    this.elisions = elisions;
  }

  /** Returns the table that all workers share. */
  static MarkTable load() throws IOException {
    Glyphs glyphs = Resources.shared(MarkTable.class, MARKS, Glyphs.class, MarkTable::readGlyphs);
    Words elisions = Resources.shared(MarkTable.class, ELISIONS, Words.class, MarkTable::readWords);
    return new MarkTable(glyphs.byChar(), elisions.words());
  }

  /** Returns what is known of a character, or {@code null} if it is no quotation mark. */
  Glyph glyph(char c) {
    // Letters, digits and blanks make up nearly all of a text.
    return c > ' ' && !Character.isLetterOrDigit(c) ? glyphs.get(c) : null;
  }

  /** Tells whether a word in lower case is written with an apostrophe before it. */
  boolean isElision(String word) {
    return elisions.contains(word);
  }

  private static Glyphs readGlyphs(InputStream in, String location) throws IOException {
    Map<Character, Glyph> glyphs = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "glyph", "family", "side").rows()) {
      glyphs.put(
          (char) Integer.parseInt(row.get("glyph"), 16),
          new Glyph(
              MarkFamily.valueOf(row.get("family").toUpperCase(Locale.ROOT)),
              MarkSide.valueOf(row.get("side").toUpperCase(Locale.ROOT))));
    }
    return new Glyphs(Map.copyOf(glyphs));
  }

  private static Words readWords(InputStream in, String location) throws IOException {
    Set<String> words = new HashSet<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        words.add(line.strip());
      }
    }
    return new Words(Set.copyOf(words));
  }

  /** Family and side of a glyph. */
  record Glyph(MarkFamily family, MarkSide side) {}

  private record Glyphs(Map<Character, Glyph> byChar) {}

  private record Words(Set<String> words) {}
}
