package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Source;

/** A job with one worker, with the usual commits. */
final class JobLane implements Lane {

  private final GatedSource source;
  private final Semaphore finished = new Semaphore(0);
  private final List<RunReport> reports = Collections.synchronizedList(new ArrayList<>());
  private final Thread writer;

  JobLane(Pipeline pipeline, Source documents, Path output, Isolation isolation) {
    source = new GatedSource(documents);
    JobListener listener =
        new JobListener() {
          @Override
          public void documentFinished(DocumentResult result, Progress progress) {
            finished.release();
          }
        };
    Job job =
        Job.builder()
            .pipeline(pipeline)
            .source(source)
            .output(output)
            .format(OutputFormat.JSONL)
            .threads(1)
            .isolation(isolation)
            .listener(listener)
            .build();
    writer = new Thread(() -> reports.add(job.run()), "writer-" + isolation);
    writer.start();
  }

  @Override
  public void run(int documents) throws InterruptedException {
    source.open(documents);
    finished.acquire(documents);
  }

  /** Returns the processor time of the thread that writes, and does no other work. */
  long writerNanos() {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(writer.getId());
  }

  @Override
  public void close() throws IOException {
    source.end();
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted before the job has ended");
    }
    assertThat(reports).singleElement().satisfies(r -> assertThat(r.failed()).isZero());
  }
}
