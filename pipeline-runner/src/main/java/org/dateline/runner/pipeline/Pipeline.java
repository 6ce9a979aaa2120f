package org.dateline.runner.pipeline;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;

/**
 * A pipeline that is ready to run: its parts are found, its parameters are set.
 *
 * @param description the aggregate; all its imports are resolved
 * @param classLoader sees the annotators and their resources, those of plugins included
 * @param hash SHA-256 in hexadecimal of the normalised description; pipelines with the same hash
 *     give the same output
 * @param stages the annotators in the order in which they run
 * @since 0.1.0
 */
public record Pipeline(
    AnalysisEngineDescription description,
    ClassLoader classLoader,
    String hash,
    List<Stage> stages) {

  /** Copies the list of stages. */
  public Pipeline {
    stages = List.copyOf(stages);
  }

  /**
   * One annotator of a pipeline.
   *
   * @param key its key in the aggregate, as used in {@code --set key.parameter=value}
   * @param implementation the name of its class
   * @param version its version as its descriptor gives it
   */
  public record Stage(String key, String implementation, String version) {}
}
