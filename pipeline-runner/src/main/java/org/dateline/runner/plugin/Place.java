package org.dateline.runner.plugin;

import java.util.Comparator;

/**
 * Where something stands.
 *
 * @param file a file, or what stands for one, such as {@code --set}
 * @param line the line, from 1; 0 for the whole
 * @since 0.1.0
 */
public record Place(String file, int line) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file).thenComparingInt(Place::line);

  /** Returns the place that is a whole file. */
  public static Place of(String file) {
    return new Place(file, 0);
  }

  /** Returns another line of the same file. */
  public Place at(int newLine) {
    return new Place(file, newLine);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code file:line}, or the file alone. */
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : file;
  }
}
