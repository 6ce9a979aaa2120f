package org.dateline.runner.source;

import java.util.function.LongSupplier;

/**
 * An entry of an archive.
 *
 * @param number of the entry in the archive, from 1
 * @param name as it stands there; empty where it cannot be read
 * @param problem why it cannot be read; {@code null} where it can
 * @param checksum the CRC-32 of its content, valid when the next entry was asked for
 */
record PackedEntry(long number, String name, String problem, LongSupplier checksum) {

  /** In the place of a checksum that the archive does not have. */
  static final long NO_CHECKSUM = -1;
}
