package org.dateline.evaluation.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.evaluation.data.Row;

/**
 * Reads gold from what a user names: a file of JSON Lines, or a folder of texts with the folder
 * {@code gold} in it, whose JSON Lines annotate them.
 *
 * @since 0.1.0
 */
public final class GoldReader {

  private static final String GOLD = "gold";

  private GoldReader() {}

  /**
   * Reads gold.
   *
   * @param texts folder of the texts where the gold comes without; {@code null} for the folder that
   *     the gold is in
   * @throws IOException if it is not there or not as it should be; the message names the place
   */
  public static List<Row> read(Path gold, Path texts) throws IOException {
    if (!Files.exists(gold)) {
      throw new IOException("There is no gold '" + gold + "'");
    }
    if (Files.isDirectory(gold)) {
      return folder(gold, texts);
    }
    if (TextFiles.extension(gold).equals("jsonl")) {
      Path beside = gold.toAbsolutePath().getParent();
      return GoldTexts.complete(JsonLinesReader.read(gold), texts == null ? beside : texts);
    }
    throw new IOException(
        "'" + gold + "' is of no format that gold is read from: JSON Lines (.jsonl, .jsonl.gz)");
  }

  private static List<Row> folder(Path folder, Path texts) throws IOException {
    Path annotations = folder.resolve(GOLD);
    if (!Files.isDirectory(annotations)) {
      throw new IOException("There is no folder '" + GOLD + "' in '" + folder + "'");
    }
    List<Row> rows = new ArrayList<>();
    for (Path file : filesWith(annotations, "jsonl")) {
      rows.addAll(JsonLinesReader.read(file));
    }
    return GoldTexts.complete(rows, texts == null ? folder : texts);
  }

  /** Returns the files with an extension, by name. */
  static List<Path> filesWith(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> TextFiles.extension(f).equals(extension)).sorted().toList();
    }
  }
}
