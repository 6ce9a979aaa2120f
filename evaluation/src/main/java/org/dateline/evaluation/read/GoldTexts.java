package org.dateline.evaluation.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dateline.evaluation.data.Row;

/** Finds the texts of records, which come without them, in files that are named by the id. */
final class GoldTexts {

  private GoldTexts() {}

  /**
   * Returns the rows, each with its text.
   *
   * @param folder where the texts are
   * @throws IOException if a text is not there, or is not the one that was annotated
   */
  static List<Row> complete(List<Row> rows, Path folder) throws IOException {
    List<Row> complete = new ArrayList<>(rows.size());
    for (Row row : rows) {
      complete.add(row.text() == null ? row.withText(text(row, folder)) : row);
    }
    return complete;
  }

  private static String text(Row row, Path folder) throws IOException {
    Path file = folder.resolve(row.id()).normalize();
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
      throw new IOException(
          "The text of '"
              + row.id()
              + "' is neither in the gold nor a file in '"
              + folder
              + "'; name the folder of the texts with --texts");
    }
    byte[] bytes = Files.readAllBytes(file);
    String expected = row.json().path("sha256").asText("");
    if (!expected.isEmpty() && !expected.equals(sha256(bytes))) {
      throw new IOException("'" + file + "' is not the text that was annotated: its hash differs");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
