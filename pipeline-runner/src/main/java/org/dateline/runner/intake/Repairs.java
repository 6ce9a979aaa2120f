package org.dateline.runner.intake;

/**
 * What was changed in a document before it was read.
 *
 * @param malformedBytes sequences of bytes that are not of the encoding, each replaced by U+FFFD
 * @param illegalCharacters UTF-16 code units that an output cannot hold, each replaced by U+FFFD
 * @param byteOrderMarks marks at the beginning that were taken off; offsets count from behind them
 * @param unknownElements elements of a CAS file whose type the pipeline does not know, left out
 * @since 0.1.0
 */
public record Repairs(
    long malformedBytes, long illegalCharacters, long byteOrderMarks, long unknownElements) {

  /** Nothing was changed. */
  public static final Repairs NONE = new Repairs(0, 0, 0, 0);

  /** Returns the repairs of a CAS file with elements of unknown type. */
  public static Repairs ofUnknownElements(long count) {
    return new Repairs(0, 0, 0, count);
  }

  /** Returns the sums. */
  public Repairs plus(Repairs other) {
    return new Repairs(
        malformedBytes + other.malformedBytes,
        illegalCharacters + other.illegalCharacters,
        byteOrderMarks + other.byteOrderMarks,
        unknownElements + other.unknownElements);
  }

  /** Tells whether something was changed that the text or its annotations had said. */
  public boolean isLossy() {
    return malformedBytes > 0 || illegalCharacters > 0 || unknownElements > 0;
  }

  /** Tells whether nothing was changed. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
