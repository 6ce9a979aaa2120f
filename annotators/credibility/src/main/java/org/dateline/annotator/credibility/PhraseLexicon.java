package org.dateline.annotator.credibility;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.api.TsvTable;

/** Phrases that are indicators by themselves, found by their first word. */
final class PhraseLexicon {

  private static final String GAP = "~";
  private static final int GAP_LENGTH = 4;

  /** Whose words a phrase has to stand in. */
  enum Where {
    AUTHOR,
    QUOTED,
    UNMARKED,
    ANY
  }

  /**
   * A phrase.
   *
   * @param id the indicator that it shows
   * @param where whose words it has to stand in
   * @param kind for explanations
   * @param words its words; a tilde stands for a gap
   */
  record Phrase(String id, Where where, String kind, String[] words) {}

  private final Map<String, List<Phrase>> byFirstWord;

  private PhraseLexicon(Map<String, List<Phrase>> byFirstWord) {
    this.byFirstWord = Map.copyOf(byFirstWord);
  }

  /**
   * Reads the phrases: columns {@code id}, {@code where}, {@code kind}, {@code words}.
   *
   * @param names the names that stand for a place such as {@code <agency>}
   */
  static PhraseLexicon read(InputStream in, String location, WordClasses names) throws IOException {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "id", "where", "kind", "words").rows()) {
      for (String words : row.list("words")) {
        for (String filled : fill(words, names)) {
          Phrase phrase = new Phrase(row.get("id"), where(row), row.get("kind"), split(filled));
          phrases.computeIfAbsent(phrase.words()[0], key -> new ArrayList<>()).add(phrase);
        }
      }
    }
    return new PhraseLexicon(phrases);
  }

  /** Returns the phrases that may begin with the word. */
  List<Phrase> beginningWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /** Returns the index after the last word where the phrase stands at the word, else -1. */
  static int end(Phrase phrase, SentenceWords words, int start) {
    int at = start + 1;
    int gap = 0;
    for (int k = 1; k < phrase.words().length; k++) {
      String wanted = phrase.words()[k];
      if (wanted.equals(GAP)) {
        gap = GAP_LENGTH;
        continue;
      }
      int found = -1;
      for (int i = at; i <= at + gap && found < 0; i++) {
        if (words.lower(i).equals(wanted)) {
          found = i;
        }
      }
      if (found < 0) {
        return -1;
      }
      at = found + 1;
      gap = 0;
    }
    return at;
  }

  private static List<String> fill(String words, WordClasses names) {
    int open = words.indexOf('<');
    if (open < 0) {
      return List.of(words);
    }
    int close = words.indexOf('>');
    List<String> filled = new ArrayList<>();
    for (String name : names.words(words.substring(open + 1, close))) {
      filled.add(words.substring(0, open) + name + words.substring(close + 1));
    }
    return filled;
  }

  /** Splits as the tokenizer does: contracted words apart. */
  private static String[] split(String words) {
    return words
        .replaceAll("n't\\b", " n't")
        .replaceAll("(?<=\\p{L})('s|'m|'ve|'d|'re|'ll)\\b", " $1")
        .split(" +");
  }

  private static Where where(TsvTable.Row row) throws IOException {
    try {
      return Where.valueOf(row.get("where").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IOException(
          row.place() + ": '" + row.get("where") + "' should be author, quoted, unmarked or any",
          e);
    }
  }
}
