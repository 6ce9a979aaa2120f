package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.runner.plugin.Plugin;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.plugin.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline list}: the annotators that can be used. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the annotators on the class path and in plugin folders.")
final class ListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PluginOptions options;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Plugins plugins = options.discover();
    int width = plugins.names().stream().mapToInt(String::length).max().orElse(0);
    for (Plugin plugin : plugins.all()) {
      out.println(
          pad(Excerpt.plain(plugin.name()), width)
              + "  "
              + firstSentence(plugin.description())
              + "  ("
              + Excerpt.plain(plugin.version())
              + ", "
              + Excerpt.plain(plugin.home())
              + ")");
    }
    Problems.print(plugins.problems(), spec.commandLine().getErr());
    boolean broken = plugins.problems().stream().anyMatch(Problem::isError);
    return (broken ? ExitCode.CONFIGURATION : ExitCode.SUCCESS).code();
  }

  private static String pad(String name, int width) {
    return name + " ".repeat(Math.max(0, width - name.length()));
  }

  /** Returns a description up to its first full stop that a blank follows. */
  static String firstSentence(String description) {
    String line = Excerpt.description(description);
    int end = line.indexOf(". ");
    return end < 0 ? line : line.substring(0, end + 1);
  }
}
