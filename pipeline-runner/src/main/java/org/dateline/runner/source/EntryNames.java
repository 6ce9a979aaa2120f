package org.dateline.runner.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the names of entries. Archives seldom say in which encoding their names are; what is not
 * UTF-8 is read as ISO 8859-1, in which every byte has a character, so that different names stay
 * different.
 */
final class EntryNames {

  private EntryNames() {}

  static String of(byte[] name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      return new String(name, StandardCharsets.ISO_8859_1);
    }
  }

  /** Reads a name that was taken for ISO 8859-1, unless the archive itself knew better. */
  static String of(String latin) {
    return latin.chars().allMatch(c -> c <= 0xFF)
        ? of(latin.getBytes(StandardCharsets.ISO_8859_1))
        : latin;
  }
}
