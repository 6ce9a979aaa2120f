package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.api.Profile;
import org.dateline.runner.check.CheckFailedException;
import org.dateline.runner.check.CheckResult;
import org.dateline.runner.check.PipelineChecker;
import org.dateline.runner.draft.CpeDescription;
import org.dateline.runner.draft.PipelineDraft;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.pipeline.Pipelines;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugins;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options that say which pipeline is meant and how it is set.
 *
 * @since 0.1.0
 */
public final class PipelineOptions {

  private static final String DESCRIPTOR = ".xml";

  private static final String PROFILE = "--profile";

  /** The profile where neither the command nor the pipeline names one. */
  private static final String USUAL_PROFILE = Profile.ACCURATE.label();

  @Mixin private PluginOptions plugins;

  @Option(
      names = "--pipeline",
      paramLabel = "FILE|NAME",
      defaultValue = "news",
      description =
          "An aggregate descriptor, or a pipeline that is shipped: news (all annotators; the"
              + " default), quotes or entities.")
  private String pipeline;

  @Option(
      names = "--cpe",
      paramLabel = "FILE",
      description =
          "A CPE descriptor as the description of a job: its reader, its annotators and its number"
              + " of threads, in place of INPUT and --pipeline.")
  private Path cpe;

  @Option(
      names = PROFILE,
      paramLabel = "PROFILE",
      description =
          "Set 'profile' of all annotators that have it: fast (many times as fast, for bulk),"
              + " accurate, or rules. Without it, a pipeline decides, else"
              + " accurate is taken. --set is stronger.")
  private String profile;

  @Option(
      names = "--set",
      paramLabel = "ANNOTATOR.PARAMETER=VALUE",
      description =
          "Set a parameter, such as quotes.minConfidence=0.5; lists are separated by commas. May be"
              + " given more than once.")
  private List<String> settings = new ArrayList<>();

  /** What the options name, not checked yet; a CPE only where one is given. */
  record Draft(String name, PipelineDraft draft, Plugins plugins, Optional<CpeDescription> cpe) {}

  /** Whether a CPE descriptor is given. */
  boolean isCpe() {
    return cpe != null;
  }

  /** Reads the pipeline; what is wrong with it stands in the draft. */
  Draft read() {
    Plugins found = plugins.discover();
    Optional<CpeDescription> job =
        Optional.ofNullable(cpe).map(file -> CpeDescription.read(file, found));
    PipelineDraft draft = job.isPresent() ? job.get().pipeline() : read(found);
    draft =
        profile == null
            ? draft.withUsualProfile(USUAL_PROFILE, Place.of("the profile of the command line"))
            : draft.withProfile(profile, Place.of(PROFILE + " " + profile));
    for (String setting : settings) {
      draft = draft.set(setting, "--set");
    }
    return new Draft(cpe == null ? pipeline : cpe.toString(), draft, found, job);
  }

  /**
   * Checks and assembles the pipeline for documents of text.
   *
   * @param err takes the problems that the check finds
   * @throws CommandFailure if it cannot run
   */
  public Pipeline assemble(PrintWriter err) throws CommandFailure {
    if (isCpe()) {
      throw new CommandFailure(ExitCode.USAGE, "--cpe brings its own documents; give --pipeline");
    }
    Draft draft = read();
    CheckResult check = PipelineChecker.check(draft.draft(), draft.plugins());
    Problems.print(check.problems(), err);
    try {
      return Pipelines.assemble(check, draft.plugins());
    } catch (CheckFailedException e) {
      throw new CommandFailure(
          ExitCode.CONFIGURATION, "the pipeline '" + draft.name() + "' cannot run");
    }
  }

  private PipelineDraft read(Plugins found) {
    Path file = Path.of(pipeline);
    return Files.exists(file) || pipeline.endsWith(DESCRIPTOR)
        ? PipelineDraft.read(file, found)
        : PipelineDraft.shipped(pipeline, found);
  }
}
