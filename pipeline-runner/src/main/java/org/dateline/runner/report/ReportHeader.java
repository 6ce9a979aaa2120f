package org.dateline.runner.report;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.runner.pipeline.Pipeline;

/**
 * What was run.
 *
 * @param version of Dateline
 * @param input what was read
 * @param settings options of the run that have an effect on the results
 * @param threads number of workers
 * @param started when the run began
 * @since 0.1.0
 */
public record ReportHeader(
    String version,
    Pipeline pipeline,
    String input,
    SortedMap<String, String> settings,
    int threads,
    Instant started) {

  /** Makes a header; the settings are copied. */
  public static ReportHeader of(
      String version,
      Pipeline pipeline,
      String input,
      Map<String, String> settings,
      int threads,
      Instant started) {
    return new ReportHeader(version, pipeline, input, new TreeMap<>(settings), threads, started);
  }
}
