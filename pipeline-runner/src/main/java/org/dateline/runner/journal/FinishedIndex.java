package org.dateline.runner.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.dateline.runner.report.DocumentResult;

/**
 * Knows which documents are finished, with what content, and whether they failed. It keeps 64 bits
 * of the hash of each key and 63 of that of each content: 32 to 64 bytes for a document.
 *
 * <p>Filled by one thread before others read.
 */
final class FinishedIndex {

  private static final long FAILED = 1;

  private long[] keys = new long[1 << 10];
  private long[] values = new long[1 << 10];
  private int size;

  /** Notes a document; a later note of the same key takes the place of an earlier one. */
  void put(String key, DocumentResult result) {
    if (size * 2 >= keys.length) {
      grow();
    }
    long hash = hash(key);
    int slot = slot(keys, hash);
    if (keys[slot] == 0) {
      keys[slot] = hash;
      size++;
    }
    values[slot] = content(result.sha256()) | (result.outcome().isSuccess() ? 0 : FAILED);
  }

  /** Returns what is known of a document. */
  Finding find(String key, String sha256) {
    long hash = hash(key);
    int slot = slot(keys, hash);
    if (keys[slot] == 0) {
      return Finding.NEW;
    }
    if ((values[slot] & ~FAILED) != content(sha256)) {
      return Finding.CHANGED;
    }
    return (values[slot] & FAILED) == 0 ? Finding.COMPLETE : Finding.FAILED;
  }

  /** Tells whether a document is finished, with whatever content. */
  boolean contains(String key) {
    return keys[slot(keys, hash(key))] != 0;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private static int slot(long[] keys, long hash) {
    int slot = (int) hash & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** Returns a hash that is not 0, which stands for an empty slot. */
  private static long hash(String key) {
    ByteBuffer codeUnits = ByteBuffer.allocate(2 * key.length());
    codeUnits.asCharBuffer().put(key);
    return Math.max(1, first64(codeUnits.array()) & Long.MAX_VALUE);
  }

  private static long content(String sha256) {
    return sha256 == null ? 0 : first64(sha256.getBytes(StandardCharsets.US_ASCII)) & ~FAILED;
  }

  private static long first64(byte[] bytes) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
