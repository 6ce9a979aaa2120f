package org.dateline.evaluation.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.run.PipelineRun;
import org.dateline.runner.cli.ProgressLines;
import org.dateline.runner.pipeline.Pipeline;

/** Annotates gold in a folder that is gone afterwards. */
final class PipelineAnnotation {

  private final Pipeline pipeline;
  private final PrintWriter err;

  PipelineAnnotation(Pipeline pipeline, PrintWriter err) {
    this.pipeline = pipeline;
    this.err = err;
  }

  /**
   * Returns the records.
   *
   * @param keep where they are copied to; {@code null} for nowhere
   */
  List<Row> of(List<Row> gold, Path keep) throws IOException {
    Path folder = Files.createTempDirectory("dateline-evaluate");
    try {
      List<Row> records =
          new PipelineRun(pipeline, folder).over(gold, new ProgressLines(err, false));
      if (keep != null) {
        Files.copy(folder.resolve(PipelineRun.RECORDS), keep, StandardCopyOption.REPLACE_EXISTING);
      }
      return records;
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
