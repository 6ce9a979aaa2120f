package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.runner.check.CheckResult;
import org.dateline.runner.check.PipelineChecker;
import org.dateline.runner.job.Trial;
import org.dateline.runner.pipeline.Pipelines;
import org.dateline.runner.plugin.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline doctor}: whether a long run can be trusted to this machine. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Looks at the machine, the plugins, the pipeline with its models, and the output folder.",
      "Annotates one sentence; changes nothing."
    },
    footer = {"", "Example:", "  dateline doctor --out /data/out --pipeline my-pipeline.xml"})
final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PipelineOptions pipeline;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      defaultValue = "out",
      description = "Where results are to go (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Override
  public Integer call() throws Exception {
    List<Finding> findings = new ArrayList<>(MachineCheck.findings());
    findings.addAll(new OutputCheck(out).findings());
    PipelineOptions.Draft draft = pipeline.read();
    for (Problem problem : draft.plugins().problems()) {
      findings.add(new Finding("plugins", !problem.isError(), problem.toString()));
    }
    CheckResult check = PipelineChecker.check(draft.draft(), draft.plugins());
    for (Problem problem : check.problems()) {
      findings.add(new Finding("pipeline", !problem.isError(), problem.toString()));
    }
    if (!check.hasErrors()) {
      Trial trial = Trial.of(Pipelines.assemble(check, draft.plugins()));
      findings.add(new Finding("models", trial.isGood(), trial.told()));
    }
    PrintWriter printed = spec.commandLine().getOut();
    findings.forEach(finding -> printed.println(Excerpt.plain(finding.toString())));
    boolean isWell = findings.stream().allMatch(Finding::isGood);
    printed.println(isWell ? "all well" : "not ready for a long run; see the lines with '!'");
    return (isWell ? ExitCode.SUCCESS : ExitCode.CONFIGURATION).code();
  }

  /**
   * One line of what was found.
   *
   * @param subject what was looked at
   */
  record Finding(String subject, boolean isGood, String told) {
    @Override
    public String toString() {
      return (isGood ? "  " : "! ") + subject + ": " + told;
    }
  }
}
