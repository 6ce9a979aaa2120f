package org.dateline.runner.source;

import java.util.Locale;

/**
 * How far packed input may be unpacked. Nothing of it is ever written to the disk; a document that
 * goes too far fails, and an archive that does is not read to its end.
 *
 * @param ratio how many times as large as it is packed a document may be, 64 KiB added to the
 *     packed size for what is read ahead; held from one MiB on
 * @param unpacked how many bytes an archive may have in all, unpacked
 * @since 0.1.0
 */
public record ArchiveLimits(long ratio, long unpacked) {

  /** A hundred times, and 100 GiB. */
  public static final ArchiveLimits USUAL = new ArchiveLimits(100, 100L << 30);

  private static final long NO_QUESTION = 1 << 20;

  /** What may have been read ahead, or not yet. */
  private static final long BUFFERED = 1 << 16;

  /** Checks the numbers. */
  public ArchiveLimits {
    if (ratio < 1 || unpacked < 1) {
      throw new IllegalArgumentException(
          "Limits of archives are positive: ratio " + ratio + ", " + unpacked + " bytes unpacked");
    }
  }

  /**
   * Looks at a document that is being unpacked.
   *
   * @param name of the document, for the message
   */
  void requireRatio(String name, long size, long packed) throws TooLargeException {
    if (size > NO_QUESTION && size / ratio > packed + BUFFERED) {
      throw new TooLargeException(
          String.format(
              Locale.ROOT,
              "'%s' unpacks to more than %d times its size; if it is what it should be, allow more"
                  + " with --max-ratio",
              name,
              ratio));
    }
  }

  /** Says that an archive holds too much. */
  String message(String name) {
    return String.format(
        Locale.ROOT,
        "'%s' unpacks to more than %d bytes; if it is what it should be, allow more with"
            + " --max-unpacked",
        name,
        unpacked);
  }
}
