package org.dateline.runner.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A line of a journal with its checksum, which covers its number too: a line that is lost or in
 * another place is noticed as well as one that is changed.
 *
 * @param number of the line, from 1
 * @param durable how many lines were known to be on the disk when this one was written
 * @param json what it says
 */
record Checked(long number, long durable, String json) {

  private static final int SUM = 8;
  private static final int MOST_DIGITS = 18;
  private static final HexFormat HEX = HexFormat.of();

  /** Returns the line with its end. */
  byte[] toBytes() {
    byte[] covered = (number + " " + durable + " " + json).getBytes(StandardCharsets.UTF_8);
    byte[] line = new byte[SUM + 1 + covered.length + 1];
    byte[] sum = sum(covered, 0, covered.length);
    System.arraycopy(sum, 0, line, 0, SUM);
    line[SUM] = ' ';
    System.arraycopy(covered, 0, line, SUM + 1, covered.length);
    line[line.length - 1] = '\n';
    return line;
  }

  /** Reads a line without its end; empty if it is not as it was written. */
  static Optional<Checked> of(byte[] line) {
    int first = SUM + 1;
    if (line.length < first || line[SUM] != ' ') {
      return Optional.empty();
    }
    byte[] sum = sum(line, first, line.length - first);
    int second = behindNumber(line, first);
    int third = second < 0 ? -1 : behindNumber(line, second);
    if (third < 0 || !Arrays.equals(sum, 0, SUM, line, 0, SUM)) {
      return Optional.empty();
    }
    return Optional.of(
        new Checked(
            number(line, first, second),
            number(line, second, third),
            new String(line, third, line.length - third, StandardCharsets.UTF_8)));
  }

  /** Reads a line that hangs on a damaged one; empty if there is none. */
  static Optional<Checked> atTheEndOf(byte[] damaged) {
    for (int begin = 1; begin + SUM + 1 < damaged.length; begin++) {
      boolean mayBegin = damaged[begin + SUM] == ' ' && behindNumber(damaged, begin + SUM + 1) >= 0;
      if (mayBegin) {
        Optional<Checked> line = of(Arrays.copyOfRange(damaged, begin, damaged.length));
        if (line.isPresent()) {
          return line;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the place behind a number and its blank; -1 where there is no number. */
  private static int behindNumber(byte[] line, int begin) {
    int end = begin;
    while (end < line.length && line[end] >= '0' && line[end] <= '9') {
      end++;
    }
    boolean isNumber = end > begin && end <= begin + MOST_DIGITS;
    return isNumber && end < line.length && line[end] == ' ' ? end + 1 : -1;
  }

  private static long number(byte[] line, int begin, int next) {
    return Long.parseLong(new String(line, begin, next - 1 - begin, StandardCharsets.US_ASCII));
  }

  private static byte[] sum(byte[] bytes, int offset, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, offset, length);
    return HEX.toHexDigits(crc.getValue(), SUM).getBytes(StandardCharsets.US_ASCII);
  }
}
