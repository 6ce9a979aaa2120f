package org.dateline.runner.job;

import java.util.OptionalLong;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.RunReport;

/**
 * Is told how a run goes on, in the thread that has started it. Documents come in the order in
 * which they are finished, or in that of the source where a sink wants it.
 *
 * @since 0.1.0
 */
public interface JobListener {

  /** Does nothing. */
  JobListener NONE = new JobListener() {};

  /**
   * The run begins.
   *
   * @param total number of documents, empty where it is not known
   */
  default void started(OptionalLong total) {}

  /** A document is on the disk or has failed; not called for those of an earlier run. */
  default void documentFinished(DocumentResult result, Progress progress) {}

  /** The run has ended; files are in place. */
  default void finished(RunReport report) {}
}
