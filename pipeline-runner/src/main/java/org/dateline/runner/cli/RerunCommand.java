package org.dateline.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.runner.journal.RecordedCommand;
import org.dateline.runner.journal.StateFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code dateline rerun FOLDER --failed}: does documents again, as the run has done them. */
@Command(
    name = "rerun",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Does documents of an earlier run again, with the same inputs and options.",
      "Options of 'run' may be added, such as --timeout or --heap, and then come last."
    },
    footer = {
      "",
      "Examples:",
      "  dateline rerun out --failed",
      "  dateline rerun out --failed --isolation process --heap 4g --timeout 3600",
      "  dateline rerun out --id news/a.txt"
    })
final class RerunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The output folder of the run.")
  private Path folder;

  @ArgGroup(multiplicity = "1")
  private Which which;

  @Unmatched private List<String> more = new ArrayList<>();

  /** Which documents are done again. */
  static final class Which {

    @Option(names = "--failed", description = "Those that have failed.")
    boolean failed;

    @Option(
        names = "--id",
        paramLabel = "ID",
        description = "This one and no other; may be given more than once.")
    List<String> ids = new ArrayList<>();
  }

  @Override
  public Integer call() throws IOException, CommandFailure {
    RecordedCommand command =
        RecordedCommand.read(new StateFolder(folder))
            .orElseThrow(
                () ->
                    new CommandFailure(
                        ExitCode.USAGE, "'" + folder + "' does not say which command has made it"));
    Path here = Path.of("").toAbsolutePath();
    if (!here.equals(command.folder())) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "the run was started in another folder; go there first: cd "
              + RecordedCommand.quoted(command.folder().toString()));
    }
    List<String> arguments = new ArrayList<>(command.arguments());
    if (which.failed) {
      arguments.add("--only-failed");
    }
    for (String id : which.ids) {
      arguments.add("--only-id=" + id);
    }
    arguments.addAll(more);
    return Main.rerun(
        spec.commandLine().getOut(), spec.commandLine().getErr(), arguments.toArray(String[]::new));
  }
}
