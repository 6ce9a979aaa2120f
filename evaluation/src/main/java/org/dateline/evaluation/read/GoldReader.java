package org.dateline.evaluation.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.evaluation.data.Row;
import org.dateline.runner.source.Source;
import org.dateline.runner.source.Sources;

/**
 * Reads gold from what a user names: JSON Lines, CoNLL columns, brat standoff, CAS files; or a
 * folder of texts with the folder {@code gold} in it, whose records annotate them.
 *
 * @since 0.1.0
 */
public final class GoldReader {

  private static final String RECORDS = "gold";
  private static final String JSON_LINES = "jsonl";
  private static final String BRAT = "ann";
  private static final String CONLL = "conll";
  private static final Set<String> CAS_FILES = Set.of("xmi", "json", "xml");

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
    String extension = TextFiles.extension(gold);
    if (extension.equals(JSON_LINES)) {
      Path beside = gold.toAbsolutePath().getParent();
      return GoldTexts.complete(JsonLinesReader.read(gold), texts == null ? beside : texts);
    }
    if (extension.equals(CONLL)) {
      return ConllReader.read(gold);
    }
    if (extension.equals(BRAT)) {
      return List.of(BratReader.read(gold));
    }
    if (CAS_FILES.contains(extension)) {
      return cas(gold);
    }
    throw unknown(gold);
  }

  private static List<Row> folder(Path folder, Path texts) throws IOException {
    Path records = folder.resolve(RECORDS);
    List<Row> rows = new ArrayList<>();
    if (Files.isDirectory(records)) {
      for (Path file : filesWith(records, JSON_LINES)) {
        rows.addAll(JsonLinesReader.read(file));
      }
      return GoldTexts.complete(rows, texts == null ? folder : texts);
    }
    for (Path file : filesWith(folder, BRAT)) {
      rows.add(BratReader.read(file));
    }
    for (Path file : filesWith(folder, CONLL)) {
      rows.addAll(ConllReader.read(file));
    }
    return rows.isEmpty() ? cas(folder) : rows;
  }

  private static List<Row> cas(Path gold) throws IOException {
    Source source = Sources.of(List.of(gold.toString()));
    if (!source.isAnnotated()) {
      throw unknown(gold);
    }
    return CasReader.read(source);
  }

  private static IOException unknown(Path gold) {
    return new IOException(
        "'"
            + gold
            + "' is of no format that gold is read from: JSON Lines (.jsonl, .jsonl.gz), CoNLL"
            + " columns (.conll), brat (.ann beside .txt), XMI (.xmi), JSON CAS (.json), or a"
            + " folder of texts with their records in '"
            + RECORDS
            + "'");
  }

  private static List<Path> filesWith(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> TextFiles.extension(f).equals(extension)).sorted().toList();
    }
  }
}
