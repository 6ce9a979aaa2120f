package org.dateline.runner.job;

import org.dateline.runner.report.RunReport;

/**
 * A pipeline, a source of documents, and where the results go.
 *
 * <p>Documents are processed by several workers, each with an engine of its own. What goes wrong
 * with a document is noted and the next one follows. Results are written in the order of the
 * source, so the number of workers does not show in them.
 *
 * @since 0.1.0
 */
public final class Job {

  private final JobSettings settings;

  Job(JobSettings settings) {
    this.settings = settings;
  }

  /** Begins to describe a job. */
  public static JobBuilder builder() {
    return new JobBuilder();
  }

  /**
   * Runs the job to its end. To stop it, interrupt the thread: documents that are being processed
   * get a few seconds to finish, and what is complete is kept.
   *
   * @return the report; also where the run could not go on. The thread is still interrupted where
   *     the run was.
   */
  public RunReport run() {
    return new JobRun(settings).run();
  }
}
