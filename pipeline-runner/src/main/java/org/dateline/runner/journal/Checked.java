package org.dateline.runner.journal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{8}) (([0-9]{1,18}) ([0-9]{1,18}) (\\{.*\\}))");

  /** Returns the line with its end. */
  byte[] toBytes() {
    String covered = number + " " + durable + " " + json;
    return (checksum(covered) + " " + covered + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a line without its end; empty if it is not as it was written. */
  static Optional<Checked> of(byte[] line) {
    Matcher parts = LINE.matcher(new String(line, StandardCharsets.UTF_8));
    if (!parts.matches() || !checksum(parts.group(2)).equals(parts.group(1))) {
      return Optional.empty();
    }
    return Optional.of(
        new Checked(
            Long.parseLong(parts.group(3)), Long.parseLong(parts.group(4)), parts.group(5)));
  }

  private static String checksum(String covered) {
    CRC32C crc = new CRC32C();
    crc.update(covered.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
