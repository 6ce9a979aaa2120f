package org.dateline.runner.source;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Reads how many entries a zip file has from the record at its end (APPNOTE 4.3.14 to 4.3.16). */
final class ZipDirectory {

  private static final int END = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int MOST_COMMENT = 0xFFFF;
  private static final int LARGE_LOCATOR = 0x07064B50;
  private static final int LARGE_LOCATOR_LENGTH = 20;
  private static final int LARGE_END = 0x06064B50;
  private static final int LARGE_END_LENGTH = 56;
  private static final int IN_LARGE_END = 0xFFFF;

  private ZipDirectory() {}

  /** Returns the number of entries; empty where there is no such record. */
  static OptionalLong count(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(in.length(), END_LENGTH + MOST_COMMENT + LARGE_LOCATOR_LENGTH);
      ByteBuffer tail = read(in, in.length() - length, length);
      for (int at = length - END_LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == END && at + END_LENGTH + unsigned(tail, at + 20) == length) {
          int entries = unsigned(tail, at + 10);
          return entries == IN_LARGE_END ? large(in, tail, at) : OptionalLong.of(entries);
        }
      }
      return OptionalLong.empty();
    }
  }

  private static OptionalLong large(RandomAccessFile in, ByteBuffer tail, int end)
      throws IOException {
    int locator = end - LARGE_LOCATOR_LENGTH;
    if (locator < 0 || tail.getInt(locator) != LARGE_LOCATOR) {
      return OptionalLong.of(IN_LARGE_END);
    }
    long at = tail.getLong(locator + 8);
    if (at < 0 || at > in.length() - LARGE_END_LENGTH) {
      return OptionalLong.empty();
    }
    ByteBuffer record = read(in, at, LARGE_END_LENGTH);
    return record.getInt(0) == LARGE_END
        ? OptionalLong.of(record.getLong(32))
        : OptionalLong.empty();
  }

  private static ByteBuffer read(RandomAccessFile in, long at, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.seek(at);
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xFFFF;
  }
}
