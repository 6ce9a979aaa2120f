package org.dateline.runner.journal;

import java.util.Comparator;

/**
 * The order of documents in tables and reports: by id in UTF-16 code units, {@code /} before all
 * others, as the files of a folder are read. So neither the order of the input nor the number of
 * workers shows.
 */
final class IdOrder implements Comparator<String> {

  static final IdOrder INSTANCE = new IdOrder();

  private IdOrder() {}

  @Override
  public int compare(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      int difference = rank(a.charAt(i)) - rank(b.charAt(i));
      if (difference != 0) {
        return difference;
      }
    }
    return a.length() - b.length();
  }

  /** The character that keeps the second of two ids apart comes first. */
  private static int rank(char c) {
    return c == '/' ? 0 : c == 0 ? -1 : c;
  }
}
