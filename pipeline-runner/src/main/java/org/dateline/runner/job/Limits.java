package org.dateline.runner.job;

import java.time.Duration;

/**
 * What a document may take; one that takes more fails with an outcome of its own.
 *
 * @param bytes of the document as it is read, at most 64 MiB
 * @param characters of its text, in UTF-16 code units
 * @param annotations in its CAS, looked at after each annotator
 * @param time from reading to rendering; zero for no limit
 * @since 0.1.0
 */
public record Limits(long bytes, long characters, long annotations, Duration time) {

  /** 64 MiB, as many characters as that may hold, ten million annotations, ten minutes. */
  public static final Limits USUAL =
      new Limits(64L << 20, 64L << 20, 10_000_000, Duration.ofMinutes(10));

  /** Checks the numbers. */
  public Limits {
    if (bytes < 1 || characters < 1 || annotations < 1 || time.isNegative()) {
      throw new IllegalArgumentException(
          "Limits are positive, and the time is not negative: "
              + bytes
              + " bytes, "
              + characters
              + " characters, "
              + annotations
              + " annotations, "
              + time);
    }
  }

  /** Returns the same limits with another time. */
  public Limits withTime(Duration other) {
    return new Limits(bytes, characters, annotations, other);
  }
}
