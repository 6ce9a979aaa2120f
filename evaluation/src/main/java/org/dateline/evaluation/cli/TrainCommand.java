package org.dateline.evaluation.cli;

import org.dateline.runner.cli.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline train}: the models that can be trained. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Trains a model of an annotator.",
    subcommands = {
      TrainAttributionCommand.class,
      TrainPosCommand.class,
      TrainLinkerCommand.class,
      TrainNamesCommand.class,
      TrainClustersCommand.class
    },
    synopsisSubcommandLabel = "MODEL")
final class TrainCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Say which model to train: " + String.join(", ", spec.subcommands().keySet()));
  }
}
