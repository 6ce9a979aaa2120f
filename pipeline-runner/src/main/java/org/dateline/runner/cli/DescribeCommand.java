package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.runner.plugin.Parameter;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugin;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.plugin.Problem;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline describe NAME}: what an annotator does, takes and adds. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Describes an annotator: what it does, its parameters, its types.",
    footer = {"", "Example:", "  dateline describe quotes"})
final class DescribeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PluginOptions options;

  @ArgGroup(multiplicity = "1")
  private Subject subject;

  /** What is described. */
  static final class Subject {

    @Parameters(paramLabel = "NAME", description = "Name of the annotator, as 'list' shows it.")
    String name;

    @Option(names = "--all", description = "Describe all annotators as a page of Markdown.")
    boolean all;
  }

  @Override
  public Integer call() {
    Plugins plugins = options.discover();
    if (subject.all) {
      spec.commandLine().getOut().print(ComponentReference.of(plugins.all()));
      return ExitCode.SUCCESS.code();
    }
    String name = subject.name;
    Plugin plugin = plugins.find(name).orElse(null);
    if (plugin == null) {
      Problem unknown =
          Problem.unknownName(
              Place.of("describe"),
              "There is no annotator '" + name + "'",
              name,
              plugins.names(),
              "annotators");
      Problems.print(List.of(unknown), spec.commandLine().getErr());
      return ExitCode.CONFIGURATION.code();
    }
    describe(plugin, spec.commandLine().getOut());
    Problems.print(plugin.problems(), spec.commandLine().getErr());
    boolean broken = plugin.problems().stream().anyMatch(Problem::isError);
    return (broken ? ExitCode.CONFIGURATION : ExitCode.SUCCESS).code();
  }

  private static void describe(Plugin plugin, PrintWriter out) {
    out.println(Excerpt.plain(plugin.name() + " " + plugin.version()));
    out.println(Excerpt.description(plugin.description()));
    out.println();
    out.println("class   " + Excerpt.plain(plugin.implementation()));
    out.println("vendor  " + Excerpt.plain(plugin.vendor()));
    out.println("found   " + Excerpt.plain(plugin.home()));
    section("parameters", plugin.parameters(), out);
    types("needs", plugin.inputs(), out);
    types("adds", plugin.outputs(), out);
  }

  private static void section(String title, List<Parameter> parameters, PrintWriter out) {
    out.println();
    out.println(title + (parameters.isEmpty() ? ": none" : ""));
    for (Parameter parameter : parameters) {
      String value =
          parameter
              .defaultValue()
              .map(v -> " = " + v)
              .orElse(parameter.mandatory() ? " (must be set)" : "");
      out.println("  " + Excerpt.plain(parameter.name() + " : " + parameter.typeName() + value));
      parameter.range().ifPresent(range -> out.println("      " + range));
      out.println("      " + Excerpt.description(parameter.description()));
    }
  }

  private static void types(String title, List<String> types, PrintWriter out) {
    out.println();
    out.println(title + (types.isEmpty() ? ": nothing" : ""));
    types.forEach(type -> out.println("  " + Excerpt.plain(type)));
  }
}
