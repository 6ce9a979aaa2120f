package org.dateline.evaluation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.read.GoldReader;
import org.dateline.runner.cli.CommandFailure;
import org.dateline.runner.cli.ExitCode;

/**
 * Files of annotated documents that a command trains on or measures with.
 *
 * @since 0.1.0
 */
public final class TrainingFiles {

  private final List<Path> files;
  private final Predicate<Row> annotated;
  private final String annotation;

  /**
   * Names the files.
   *
   * @param annotated tells whether a document has the annotation that is needed
   * @param annotation what that is, in the plural, for messages
   */
  public TrainingFiles(List<Path> files, Predicate<Row> annotated, String annotation) {
    this.files = List.copyOf(files);
    this.annotated = annotated;
    this.annotation = annotation;
  }

  /**
   * Reads all documents in the order of the files.
   *
   * @throws CommandFailure if a file cannot be read or a document lacks the annotation; the message
   *     names it
   */
  public List<Row> read() throws CommandFailure {
    List<Row> rows = new ArrayList<>();
    for (Path file : files) {
      List<Row> read = read(file);
      for (Row row : read) {
        if (!annotated.test(row)) {
          throw new CommandFailure(
              ExitCode.USAGE,
              String.format(
                  Locale.ROOT, "'%s': the article '%s' has no %s", file, row.id(), annotation));
        }
      }
      rows.addAll(read);
    }
    return rows;
  }

  private static List<Row> read(Path file) throws CommandFailure {
    try {
      return GoldReader.read(file, null);
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.USAGE, e.getMessage());
    }
  }

  /** Returns the names of the files without their folders. */
  public List<String> names() {
    return files.stream().map(TrainingFiles::name).toList();
  }

  /** Returns the last part of a path, which may stand in a card. */
  public static String name(Path file) {
    return file.getFileName().toString();
  }
}
