package org.dateline.runner.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the valid names that a misspelt one was probably meant to be. */
public final class NearestNames {

  private static final int MOST = 3;
  private static final int MOST_EDITS = 4;

  private NearestNames() {}

  /**
   * Returns up to three names within an edit distance of a third of the length (from two to four),
   * the nearest first. Capitals do not count; a swap of neighbours counts as one edit. A name with
   * dots is also near to one that is the same after the last dot.
   */
  public static List<String> of(String wrong, Collection<String> valid) {
    String folded = wrong.toLowerCase(Locale.ROOT);
    int limit = Math.max(2, Math.min(wrong.length() / 3, MOST_EDITS));
    return valid.stream()
        .distinct()
        .map(name -> new Candidate(name, edits(folded, name.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance <= limit)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private static int edits(String wrong, String valid) {
    boolean sameEnd =
        valid.indexOf('.') >= 0
            && wrong.indexOf('.') >= 0
            && lastPart(wrong).equals(lastPart(valid));
    return sameEnd ? Math.min(MOST_EDITS, distance(wrong, valid)) : distance(wrong, valid);
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Number of insertions, deletions, replacements and swaps of neighbours. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last[b.length()];
  }

  private record Candidate(String name, int distance) {}
}
