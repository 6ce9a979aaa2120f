package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.runner.check.CheckResult;
import org.dateline.runner.check.PipelineChecker;
import org.dateline.runner.pipeline.Pipelines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline check}: what is wrong with a pipeline, without running it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks a pipeline and its plugins without reading a document.",
    footer = {
      "",
      "Examples:",
      "  dateline check",
      "  dateline check --pipeline my-pipeline.xml --set quotes.minConfidence=0.5"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PipelineOptions pipeline;

  @Option(
      names = "--normal-form",
      description = "Print the text of which the hash of the pipeline is made.")
  private boolean normalForm;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PipelineOptions.Draft draft = pipeline.read();
    CheckResult result = PipelineChecker.check(draft.draft(), draft.plugins());
    Problems.print(result.problems(), result.hasErrors() ? spec.commandLine().getErr() : out);
    if (result.hasErrors()) {
      return ExitCode.CONFIGURATION.code();
    }
    var checked = Pipelines.assemble(result, draft.plugins());
    if (normalForm) {
      out.print(Pipelines.normalForm(result.draft()));
    }
    out.println(
        Excerpt.plain(draft.name()) + ": " + checked.stages().size() + " annotators can run");
    checked
        .stages()
        .forEach(s -> out.println("  " + Excerpt.plain(s.key() + " " + s.implementation())));
    out.println("hash " + checked.hash());
    return ExitCode.SUCCESS.code();
  }
}
