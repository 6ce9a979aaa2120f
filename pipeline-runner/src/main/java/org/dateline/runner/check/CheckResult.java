package org.dateline.runner.check;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dateline.runner.draft.PipelineDraft;
import org.dateline.runner.plugin.Problem;

/**
 * What the check of a pipeline has found.
 *
 * @param draft the pipeline checked
 * @param problems everything that is wrong, sorted by place
 * @param descriptions the UIMA description of each stage; fewer than stages if one cannot be read
 * @param types the types of all stages together
 * @since 0.1.0
 */
public record CheckResult(
    PipelineDraft draft,
    List<Problem> problems,
    List<AnalysisEngineDescription> descriptions,
    TypeSystemDescription types) {

  /** Copies the lists. */
  public CheckResult {
    problems = List.copyOf(problems);
    descriptions = List.copyOf(descriptions);
  }

  /** Whether the pipeline cannot run. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /**
   * Goes on only if there is no error.
   *
   * @throws CheckFailedException with all problems if there is one
   */
  public void requireNoErrors() throws CheckFailedException {
    if (hasErrors()) {
      throw new CheckFailedException(problems);
    }
  }
}
