package org.dateline.runner.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.runner.plugin.Parameter;
import org.dateline.runner.plugin.Plugin;

/** Writes the reference of annotators as a page of Markdown. */
final class ComponentReference {

  private ComponentReference() {}

  /** Returns the page; it depends on nothing but the descriptors. */
  static String of(List<Plugin> plugins) {
    StringBuilder page = new StringBuilder();
    page.append("# Annotators\n\n");
    page.append("Generated from the descriptors by `bin/dateline describe --all`.\n");
    plugins.forEach(plugin -> section(plugin, page));
    return page.toString();
  }

  private static void section(Plugin plugin, StringBuilder page) {
    page.append("\n## ").append(plugin.name()).append("\n\n");
    page.append(line(plugin.description())).append("\n\n");
    page.append("Class `").append(plugin.implementation()).append("`\n");
    if (!plugin.parameters().isEmpty()) {
      page.append("\n| parameter | type | default | meaning |\n|---|---|---|---|\n");
      plugin.parameters().forEach(parameter -> row(parameter, page));
    }
    types("Needs", plugin.inputs(), page);
    types("Adds", plugin.outputs(), page);
  }

  private static void row(Parameter parameter, StringBuilder page) {
    String value = parameter.defaultValue().map(v -> "`" + v + "`").orElse("");
    page.append("| `").append(parameter.name()).append("` | ");
    page.append(parameter.typeName()).append(" | ").append(value).append(" | ");
    page.append(line(parameter.description()).replace("|", "\\|")).append(" |\n");
  }

  private static void types(String title, List<String> types, StringBuilder page) {
    if (!types.isEmpty()) {
      page.append('\n').append(title).append(": ");
      page.append(
          types.stream().map(ComponentReference::shortName).collect(Collectors.joining(", ")));
      page.append("\n");
    }
  }

  private static String shortName(String type) {
    return "`" + type.substring(type.lastIndexOf('.') + 1) + "`";
  }

  private static String line(String text) {
    return Excerpt.description(text);
  }
}
