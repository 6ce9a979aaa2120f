package org.dateline.evaluation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.fit.component.NoOpAnnotator;
import org.dateline.runner.check.CheckFailedException;
import org.dateline.runner.job.Job;
import org.dateline.runner.job.JobListener;
import org.dateline.runner.job.Progress;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.pipeline.PipelineBuilder;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Source;

/** Runs a pipeline as {@code dateline run} does, in a folder of its own, and measures it. */
final class BenchRuns {

  private final Path folder;
  private final HeapWatch heap;

  /**
   * Prepares runs.
   *
   * @param folder takes their output, which is deleted after each
   */
  BenchRuns(Path folder, HeapWatch heap) {
    this.folder = folder;
    this.heap = heap;
  }

  /** Returns the pipeline that reads and writes and does nothing else. */
  static Pipeline floor() throws CheckFailedException {
    return PipelineBuilder.empty().add("nothing", NoOpAnnotator.class).build();
  }

  /**
   * Runs a pipeline and sums up what it has cost.
   *
   * @throws IOException if the run could not go to its end
   */
  Cost run(Pipeline pipeline, Source source, int documents, int threads) throws IOException {
    Meter meter = new Meter(documents, heap);
    System.gc();
    heap.reset();
    RunReport report =
        run(
            Job.builder()
                .pipeline(pipeline)
                .source(new RepeatedSource(source, documents, meter::read))
                .output(folder.resolve("out"))
                .format(OutputFormat.JSONL)
                .sink(meter)
                .threads(threads)
                .build());
    if (heap.peak() == 0) {
      heap.collect();
    }
    Set<String> annotators =
        pipeline.stages().stream().map(Pipeline.Stage::key).collect(Collectors.toSet());
    return Cost.of(report, meter, heap.peak(), annotators);
  }

  /** Returns the texts of the first documents, one after the other. */
  String texts(Source source, int documents, Pipeline floor) throws IOException {
    TextSink sink = new TextSink();
    run(
        Job.builder()
            .pipeline(floor)
            .source(new RepeatedSource(source, documents, () -> {}))
            .output(folder.resolve("out"))
            .sink(sink)
            .threads(1)
            .build());
    return sink.texts();
  }

  /** Runs a pipeline over the first document of a source, and tells when that is written. */
  void first(Pipeline pipeline, Source source, Runnable onFinished) throws IOException {
    JobListener listener =
        new JobListener() {
          @Override
          public void documentFinished(DocumentResult result, Progress progress) {
            if (result.outcome().isSuccess()) {
              onFinished.run();
            }
          }
        };
    run(
        Job.builder()
            .pipeline(pipeline)
            .source(new RepeatedSource(source, 1, () -> {}))
            .output(folder.resolve("out"))
            .format(OutputFormat.JSONL)
            .listener(listener)
            .threads(1)
            .build());
  }

  private RunReport run(Job job) throws IOException {
    RunReport report = job.run();
    Path output = folder.resolve("out");
    if (Files.exists(output)) {
      delete(output);
    }
    if (report.abortCause() != null) {
      throw new IOException("The run could not go on: " + report.abortCause());
    }
    if (report.complete() == 0) {
      throw new IOException(
          report.firstFailures().isEmpty()
              ? "There is no document in the input"
              : "No document could be annotated; the first failure: "
                  + report.firstFailures().get(0).failure().message());
    }
    return report;
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
