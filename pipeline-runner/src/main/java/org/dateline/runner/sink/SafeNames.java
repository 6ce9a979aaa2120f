package org.dateline.runner.sink;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Maps document ids to paths that are safe on every file system.
 *
 * <p>An id is taken apart at {@code /}. A plain segment stays as it is: lower-case ASCII letters,
 * digits, {@code _}, {@code -}, {@code +}, {@code ,} and {@code .}; not longer than 120 characters;
 * not beginning with {@code .} or {@code -}, not ending with {@code .}; no name that Windows
 * reserves; and, for a folder, not ending like a file of ours. Any other segment keeps what is
 * plain in it, for people to recognise, and gets {@code ~} and 20 hexadecimal digits of its
 * SHA-256; an id of more than 16 segments becomes one such segment. So two ids get the same path
 * only if 80 bits of their hashes are the same, also where the file system does not tell capitals
 * from small letters, and no path leads out of its folder.
 *
 * @since 0.1.0
 */
public final class SafeNames {

  private static final int MAX_SEGMENT = 120;
  private static final int MAX_KEPT = 80;
  private static final int MAX_DEPTH = 16;
  private static final int HASH_BYTES = 10;

  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  private static final List<String> EXTENSIONS = List.of(".xmi", ".json", ".bytes");

  private SafeNames() {}

  /** Returns a relative path with {@code /}; an extension may be added to it. */
  public static String path(String id) {
    String[] segments = id.split("/", -1);
    if (segments.length > MAX_DEPTH) {
      return marked(segments[segments.length - 1], id);
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < segments.length; i++) {
      boolean isFolder = i < segments.length - 1;
      String segment = segments[i];
      path.append(isPlain(segment, isFolder) ? segment : marked(segment, segment));
      path.append(isFolder ? "/" : "");
    }
    return path.toString();
  }

  private static String marked(String shown, String hashed) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < shown.length() && kept.length() < MAX_KEPT; i++) {
      char c = shown.charAt(i);
      kept.append(isPlain(c) || c >= 'A' && c <= 'Z' ? c : '_');
    }
    String start = kept.toString().toLowerCase(Locale.ROOT);
    boolean needsPrefix =
        start.isEmpty() || start.startsWith(".") || start.startsWith("-") || isReserved(start);
    return (needsPrefix ? "_" : "") + kept + "~" + hash(hashed);
  }

  private static boolean isReserved(String segment) {
    int dot = segment.indexOf('.');
    return RESERVED.contains(dot < 0 ? segment : segment.substring(0, dot));
  }

  private static boolean isPlain(String segment, boolean isFolder) {
    if (segment.isEmpty() || segment.length() > MAX_SEGMENT) {
      return false;
    }
    char first = segment.charAt(0);
    if (first == '.' || first == '-' || segment.endsWith(".")) {
      return false;
    }
    for (int i = 0; i < segment.length(); i++) {
      if (!isPlain(segment.charAt(i))) {
        return false;
      }
    }
    if (isReserved(segment)) {
      return false;
    }
    return !isFolder || EXTENSIONS.stream().noneMatch(segment::endsWith);
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "_-+,.".indexOf(c) >= 0;
  }

  private static String hash(String id) {
    ByteBuffer codeUnits = ByteBuffer.allocate(2 * id.length());
    codeUnits.asCharBuffer().put(id);
    try {
      // Code units keep lone surrogates apart, which an encoding would not.
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(codeUnits.array());
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
