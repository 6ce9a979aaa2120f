package org.dateline.runner.job;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Knows which ids have occurred. It keeps 64 bits of the SHA-256 of each, 16 to 32 bytes per
 * document, so a million documents take some 20 MB.
 */
final class IdRegistry {

  private long[] table = new long[1 << 10];
  private int size;
  private boolean hasZero;

  /** Adds an id; tells whether it is new. */
  boolean add(String id) {
    long hash = hash(id);
    if (hash == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    if (size * 2 >= table.length) {
      grow();
    }
    int slot = slot(table, hash);
    if (table[slot] == hash) {
      return false;
    }
    table[slot] = hash;
    size++;
    return true;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    for (long hash : table) {
      if (hash != 0) {
        larger[slot(larger, hash)] = hash;
      }
    }
    table = larger;
  }

  private static int slot(long[] table, long hash) {
    int slot = (int) hash & (table.length - 1);
    while (table[slot] != 0 && table[slot] != hash) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private static long hash(String id) {
    ByteBuffer codeUnits = ByteBuffer.allocate(2 * id.length());
    codeUnits.asCharBuffer().put(id);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(codeUnits.array());
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
