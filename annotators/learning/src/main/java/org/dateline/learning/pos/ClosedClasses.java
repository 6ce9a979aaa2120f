package org.dateline.learning.pos;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.api.TsvTable;

/**
 * Which tags the words of closed classes can have: pronouns, auxiliaries, articles, prepositions,
 * conjunctions. Most of them have one. Immutable, shared by all workers.
 *
 * @since 0.1.0
 */
public final class ClosedClasses {

  /** Open addressing: words by hash, with the tags of each. */
  private final String[] words;

  private final int[] tags;

  private ClosedClasses(Map<String, Integer> masks) {
    int size = Integer.highestOneBit(Math.max(4, masks.size() * 4)) * 2;
    words = new String[size];
    tags = new int[size];
    masks.forEach(
        (word, mask) -> {
          int slot = WordForms.hash(word, 0, word.length()) & size - 1;
          while (words[slot] != null) {
            slot = slot + 1 & size - 1;
          }
          words[slot] = word;
          tags[slot] = mask;
        });
  }

  /**
   * Reads a table with the columns {@code tags} and {@code words}, each with a bar between.
   *
   * @param location for messages
   * @throws IOException if a tag is unknown or a word is there twice; the message names the line
   */
  public static ClosedClasses read(InputStream in, String location) throws IOException {
    Map<String, Integer> masks = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "tags", "words").rows()) {
      int mask = 0;
      for (String name : row.list("tags")) {
        mask |= tag(row, name).mask();
      }
      for (String word : row.list("words")) {
        if (!word.equals(word.toLowerCase(Locale.ROOT)) || masks.put(word, mask) != null) {
          throw new IOException(
              String.format(
                  Locale.ROOT,
                  "%s: '%s' in column 'words'; expected lower case, and each word once",
                  row.place(),
                  word));
        }
      }
    }
    return new ClosedClasses(masks);
  }

  private static UniversalTag tag(TsvTable.Row row, String name) throws IOException {
    for (UniversalTag tag : UniversalTag.values()) {
      if (tag.name().equals(name)) {
        return tag;
      }
    }
    throw new IOException(
        String.format(
            Locale.ROOT,
            "%s: '%s' in column 'tags'; expected tags of %s",
            row.place(),
            name,
            UniversalTag.names()));
  }

  /**
   * Returns the tags that a word can have, as a bit mask; 0 for a word of no closed class.
   *
   * @param hash of the word, as {@link WordForms} makes it
   */
  int tags(String text, int begin, int end, int hash) {
    int slot = hash & words.length - 1;
    while (words[slot] != null) {
      if (isWord(words[slot], text, begin, end)) {
        return tags[slot];
      }
      slot = slot + 1 & words.length - 1;
    }
    return 0;
  }

  private static boolean isWord(String word, String text, int begin, int end) {
    if (word.length() != end - begin) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != WordForms.folded(text.charAt(begin + i))) {
        return false;
      }
    }
    return true;
  }
}
