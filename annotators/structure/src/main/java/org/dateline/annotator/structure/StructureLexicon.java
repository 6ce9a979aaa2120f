package org.dateline.annotator.structure;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;

/**
 * The word lists of the structure annotator. Immutable, shared by all instances.
 *
 * @param abbreviations abbreviation without its last full stop, to its kind
 * @param clitics splitting of clitics
 * @param starters lower-case words that begin a sentence after an abbreviation
 * @param headingWords lower-case words that only title case capitalises within a sentence
 * @param openers lower-case words that begin a sentence even after an initial or a glued heading
 * @param cueVerbs reporting verbs after a quotation
 * @param addressVerbs those reporting verbs after which the one spoken to is named
 * @param cueFollowers words after such a verb that do not begin a clause
 * @param titles lower-case words with which a name goes on after "U.S." at a line break
 * @param domains top-level domains
 * @param layout words of the layout
 */
record StructureLexicon(
    Map<String, AbbreviationKind> abbreviations,
    Clitics clitics,
    Set<String> starters,
    Set<String> headingWords,
    Set<String> openers,
    Set<String> cueVerbs,
    Set<String> addressVerbs,
    Set<String> cueFollowers,
    Set<String> titles,
    Set<String> domains,
    LayoutLexicon layout) {

  /** When a word with a full stop is an abbreviation. */
  enum AbbreviationKind {
    /** Always, and something must follow. */
    TITLE,
    /** Always, and a sentence may end with it. */
    FINAL,
    /** After a comma, a bracket or a hyphen only. */
    COMMA,
    /** Before a number only. */
    NUMBER
  }

  /**
   * Reads the lists, or returns those that were read before.
   *
   * @param folder location of the folder that the tables are in, with a slash at its end
   */
  static StructureLexicon load(String folder) throws IOException {
    return Resources.shared(
        StructureLexicon.class,
        folder + "abbreviations.tsv",
        StructureLexicon.class,
        (in, location) -> read(folder));
  }

  private static StructureLexicon read(String folder) throws IOException {
    return new StructureLexicon(
        abbreviations(folder),
        Clitics.load(folder),
        words(folder, "sentence-starters"),
        words(folder, "heading-words"),
        words(folder, "sentence-openers"),
        cueVerbs(folder, ""),
        cueVerbs(folder, "object"),
        words(folder, "cue-followers"),
        words(folder, "titles-after-abbreviations"),
        words(folder, "top-level-domains"),
        LayoutLexicon.load(folder));
  }

  /** Reads a table of the folder. */
  static TsvTable table(String folder, String name, String... columns) throws IOException {
    return Resources.shared(
        StructureLexicon.class,
        folder + name + ".tsv",
        TsvTable.class,
        (in, location) -> TsvTable.read(in, location, columns));
  }

  /** Reads the first column of a table as a set. */
  static Set<String> words(String folder, String name) throws IOException {
    TsvTable table = table(folder, name);
    Set<String> words = new HashSet<>();
    for (TsvTable.Row row : table.rows()) {
      words.add(row.get(table.columns().get(0)));
    }
    return Set.copyOf(words);
  }

  private static Set<String> cueVerbs(String folder, String complement) throws IOException {
    Set<String> verbs = new HashSet<>();
    for (TsvTable.Row row : table(folder, "cue-verbs", "word", "complement").rows()) {
      if (complement.isEmpty() || complement.equals(row.get("complement"))) {
        verbs.add(row.get("word"));
      }
    }
    return Set.copyOf(verbs);
  }

  private static Map<String, AbbreviationKind> abbreviations(String folder) throws IOException {
    Map<String, AbbreviationKind> kinds = new HashMap<>();
    for (TsvTable.Row row : table(folder, "abbreviations", "form", "kind").rows()) {
      kinds.put(row.get("form"), kind(row));
    }
    return Map.copyOf(kinds);
  }

  private static AbbreviationKind kind(TsvTable.Row row) throws IOException {
    for (AbbreviationKind kind : AbbreviationKind.values()) {
      if (kind.name().equalsIgnoreCase(row.get("kind"))) {
        return kind;
      }
    }
    throw unexpected(row, "kind", "title, final, comma or number");
  }

  /** Makes the error of a cell with a value that the column does not have. */
  static IOException unexpected(TsvTable.Row row, String column, String expected) {
    return new IOException(
        String.format(
            Locale.ROOT,
            "%s: '%s' in column '%s'; expected %s",
            row.place(),
            row.get(column),
            column,
            expected));
  }
}
