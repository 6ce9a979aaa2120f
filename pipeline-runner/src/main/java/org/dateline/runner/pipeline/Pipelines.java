package org.dateline.runner.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dateline.runner.check.CheckFailedException;
import org.dateline.runner.check.CheckResult;
import org.dateline.runner.check.PipelineChecker;
import org.dateline.runner.draft.PipelineDraft;
import org.dateline.runner.pipeline.Pipeline.Stage;
import org.dateline.runner.plugin.Plugins;

/**
 * Assembles pipelines that have passed the check.
 *
 * @since 0.1.0
 */
public final class Pipelines {

  private Pipelines() {}

  /**
   * Checks and assembles a pipeline for documents of text.
   *
   * @throws CheckFailedException with all problems if it cannot run
   */
  public static Pipeline assemble(PipelineDraft draft, Plugins plugins)
      throws CheckFailedException {
    return assemble(PipelineChecker.check(draft, plugins), plugins);
  }

  /**
   * Assembles a pipeline that was checked.
   *
   * @param plugins those that it was checked with
   * @throws CheckFailedException with all problems if it cannot run
   * @throws UncheckedIOException if a file that a parameter names cannot be read
   */
  public static Pipeline assemble(CheckResult checked, Plugins plugins)
      throws CheckFailedException {
    checked.requireNoErrors();
    List<Stage> stages =
        checked.draft().stages().stream()
            .map(s -> new Stage(s.key(), s.component().implementation(), s.component().version()))
            .toList();
    return new Pipeline(
        Aggregate.of(checked),
        plugins.classLoader(),
        NormalForm.hash(normalForm(checked.draft())),
        stages);
  }

  /**
   * Returns the text of which the hash of a pipeline is made. Pipelines with the same text give the
   * same output.
   *
   * @param draft one that has passed the check
   * @throws UncheckedIOException if a file that a parameter names cannot be read
   */
  public static String normalForm(PipelineDraft draft) {
    try {
      return NormalForm.of(draft);
    } catch (IOException e) {
      throw new UncheckedIOException("A resource of the pipeline cannot be read", e);
    }
  }
}
