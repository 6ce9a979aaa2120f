package org.dateline.runner.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.runner.journal.Lock;
import org.dateline.runner.journal.RunStatus;
import org.dateline.runner.journal.StateFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline status FOLDER}: how far a run is, or how it has ended. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Says how far a run is, also while it runs, or how it has ended.",
    footer = {"", "Example:", "  dateline status out"})
final class StatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      defaultValue = "out",
      description = "The output folder of the run (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Override
  public Integer call() throws IOException, CommandFailure {
    StateFolder state = new StateFolder(folder);
    if (!Files.isDirectory(state.path())) {
      throw new CommandFailure(
          ExitCode.USAGE, "'" + folder + "' is not the output folder of a run");
    }
    RunStatus status =
        RunStatus.read(state)
            .orElseThrow(
                () -> new CommandFailure(ExitCode.USAGE, "The run has not said anything yet"));
    print(status, Lock.isHeld(state));
    return ExitCode.SUCCESS.code();
  }

  private void print(RunStatus status, boolean isHeld) {
    PrintWriter out = spec.commandLine().getOut();
    boolean isRunning = status.state().equals(RunStatus.RUNNING);
    if (isRunning && !isHeld) {
      out.println(
          "ended without saying so, at some time after "
              + status.updated()
              + "; the same command goes on from here");
    } else {
      out.println(
          isRunning
              ? "running since " + status.started() + " as process " + status.process()
              : status.state() + ", " + status.updated());
    }
    out.println(
        String.format(
            Locale.ROOT,
            "%d%s documents, %d failed, %d finished before",
            status.documents(),
            status.total() < 0 ? "" : " of " + status.total(),
            status.failed(),
            status.finishedBefore()));
    if (status.cause() != null) {
      out.println(Excerpt.plain(status.cause()));
    }
    if (isHeld) {
      for (RunStatus.InFlight document : status.inFlight()) {
        out.println(
            String.format(
                Locale.ROOT,
                "  %s  %s  %d s",
                Excerpt.plain(document.id()),
                Excerpt.plain(document.stage()),
                document.seconds()));
      }
    }
  }
}
