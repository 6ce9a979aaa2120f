package org.dateline.evaluation.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Opens files of text in UTF-8, compressed or not. */
final class TextFiles {

  private static final int BUFFER = 1 << 16;

  private TextFiles() {}

  static BufferedReader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return new BufferedReader(
          new InputStreamReader(
              isCompressed(file) ? new GZIPInputStream(in, BUFFER) : in,
              StandardCharsets.UTF_8.newDecoder()));
    } catch (IOException e) {
      in.close();
      throw new IOException("'" + file + "' cannot be decompressed: " + e.getMessage(), e);
    }
  }

  /** Returns the extension in lower case without that of compression; empty where there is none. */
  static String extension(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String plain = isCompressed(file) ? name.substring(0, name.length() - 3) : name;
    return plain.substring(plain.lastIndexOf('.') + 1);
  }

  private static boolean isCompressed(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
