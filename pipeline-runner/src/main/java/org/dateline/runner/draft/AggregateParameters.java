package org.dateline.runner.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.plugin.ParameterValue;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Problem;

/** The parameters of an aggregate: each overrides parameters of its parts. */
final class AggregateParameters implements Node {

  private final XmlElement root;
  private final Place file;
  private final Map<String, Node> parts;
  private final List<Problem> problems;
  private final Map<String, List<Target>> targets = new LinkedHashMap<>();

  private record Target(Node part, String parameter) {}

  AggregateParameters(
      XmlElement root, String file, Map<String, Node> parts, List<Problem> problems) {
    this.root = root;
    this.file = Place.of(file);
    this.parts = parts;
    this.problems = problems;
  }

  /** Reads the overrides, then applies the values that the aggregate itself gives. */
  AggregateParameters apply() {
    for (XmlElement declared :
        root.all("analysisEngineMetaData", "configurationParameters", "configurationParameter")) {
      List<Target> overridden = new ArrayList<>();
      for (XmlElement override : declared.all("overrides", "parameter")) {
        target(override).ifPresent(overridden::add);
      }
      targets.put(declared.textOf("name"), overridden);
    }
    for (XmlElement pair :
        root.all("analysisEngineMetaData", "configurationParameterSettings", "nameValuePair")) {
      apply(pair);
    }
    return this;
  }

  private void apply(XmlElement pair) {
    String name = pair.textOf("name");
    Place place = file.at(pair.line());
    List<Target> overridden = targets.get(name);
    if (overridden == null) {
      problems.add(
          Problem.unknownName(
              place,
              "The pipeline sets the parameter '" + name + "', which it does not declare",
              name,
              targets.keySet(),
              "parameters that it declares"));
      return;
    }
    if (overridden.isEmpty()) {
      problems.add(
          Problem.warning(
              place,
              "The parameter '" + name + "' of the pipeline overrides none of an annotator",
              "Add <overrides><parameter>annotator/parameter</parameter></overrides>."));
    }
    for (XmlElement value : pair.all("value")) {
      set(new Setting(name, ParameterValue.ofXml(value), place));
    }
  }

  private Optional<Target> target(XmlElement override) {
    Place place = file.at(override.line());
    String path = override.text();
    int slash = path.indexOf('/');
    String key = slash < 0 ? path : path.substring(0, slash);
    String parameter = path.substring(slash + 1);
    Node part = parts.get(key);
    if (slash < 0 || part == null) {
      problems.add(
          Problem.unknownName(
              place,
              String.format(
                  Locale.ROOT,
                  "The override '%s' names the annotator '%s', which does not run",
                  path,
                  key),
              key,
              parts.keySet(),
              "annotators that run"));
      return Optional.empty();
    }
    Optional<Collection<String>> valid = part.parameterNames();
    if (valid.isPresent() && !valid.get().contains(parameter)) {
      problems.add(
          Problem.unknownName(
              place,
              String.format(
                  Locale.ROOT,
                  "The annotator '%s' has no parameter '%s' to override",
                  key,
                  parameter),
              parameter,
              valid.get(),
              "parameters of '" + key + "'"));
      return Optional.empty();
    }
    return Optional.of(new Target(part, parameter));
  }

  @Override
  public void set(Setting setting) {
    for (Target target : targets.getOrDefault(setting.parameter(), List.of())) {
      target.part.set(new Setting(target.parameter, setting.value(), setting.place()));
    }
  }

  @Override
  public Optional<Collection<String>> parameterNames() {
    return Optional.of(targets.keySet());
  }
}
