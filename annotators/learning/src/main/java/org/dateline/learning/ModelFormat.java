package org.dateline.learning;

import java.util.zip.CRC32C;

/**
 * The file of a linear model, all numbers with the most significant byte first:
 *
 * <pre>
 *   0  8 bytes   magic
 *   8  int       version of the format
 *  12  int       length of the file in bytes
 *  16  int       CRC-32C of the bytes before (0 to 16) and after (20 to the end)
 *  20  byte      kind; byte hash bits; short groups
 *      UTF       name; UTF id of the features
 *      short     number of labels, UTF each
 *      short     number of word sets; for each: UTF name, int size, int each in ascending order
 *      double    scale
 *      int       each transition, (group * labels + before) * labels + label
 *      bytes     each row of weights: a byte per label, a byte for the shift; to the end
 * </pre>
 *
 * <p>UTF is that of {@link java.io.DataOutput#writeUTF}.
 */
final class ModelFormat {

  /** Begins like a PNG file, so that a transfer as text shows. */
  static final byte[] MAGIC = {(byte) 0x89, 'D', 'L', 'M', '\r', '\n', 0x1A, '\n'};

  static final int VERSION = 1;
  static final int LENGTH_AT = 12;
  static final int CHECKSUM_AT = 16;
  static final int PREAMBLE = 20;
  static final int LONGEST = 1 << 29;

  private ModelFormat() {}

  /** Returns the checksum of a whole file, which leaves out the field that holds it. */
  static int checksum(byte[] file) {
    CRC32C crc = new CRC32C();
    crc.update(file, 0, CHECKSUM_AT);
    crc.update(file, PREAMBLE, file.length - PREAMBLE);
    return (int) crc.getValue();
  }
}
