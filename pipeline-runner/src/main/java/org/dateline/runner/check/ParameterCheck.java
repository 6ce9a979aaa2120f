package org.dateline.runner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.runner.draft.DraftStage;
import org.dateline.runner.draft.Setting;
import org.dateline.runner.plugin.Parameter;
import org.dateline.runner.plugin.ParameterValue;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Problem;

/** Holds the settings of a stage against the parameters that its annotator declares. */
final class ParameterCheck {

  private ParameterCheck() {}

  static List<Problem> of(DraftStage stage) {
    List<Problem> problems = new ArrayList<>();
    for (Setting setting : stage.settings()) {
      Optional<Parameter> declared = stage.component().parameter(setting.parameter());
      if (declared.isEmpty()) {
        problems.add(unknown(stage, setting));
      } else {
        checkValue(declared.get(), setting.value(), setting.place(), problems);
      }
    }
    for (Parameter parameter : stage.component().parameters()) {
      checkUnset(stage, parameter, problems);
    }
    return problems;
  }

  private static Problem unknown(DraftStage stage, Setting setting) {
    return Problem.unknownName(
        setting.place(),
        String.format(
            Locale.ROOT,
            "The annotator '%s' has no parameter '%s'",
            stage.key(),
            setting.parameter()),
        setting.parameter(),
        stage.component().parameterNames(),
        "parameters of '" + stage.key() + "'");
  }

  private static void checkValue(
      Parameter parameter, ParameterValue value, Place place, List<Problem> problems) {
    try {
      parameter.typed(value);
    } catch (IllegalArgumentException e) {
      problems.add(Problem.error(place, e.getMessage(), ""));
      return;
    }
    List<String> choices = parameter.choices();
    for (String element : parameter.elements(value)) {
      if (!choices.isEmpty() && !choices.contains(element)) {
        problems.add(
            Problem.unknownName(
                place,
                String.format(
                    Locale.ROOT, "Parameter '%s' cannot be '%s'", parameter.name(), element),
                element,
                choices,
                "values of '" + parameter.name() + "'"));
      }
    }
    parameter
        .range()
        .ifPresent(
            range -> {
              for (String element : parameter.elements(value)) {
                if (!range.contains(Double.parseDouble(element))) {
                  problems.add(
                      Problem.error(
                          place,
                          String.format(
                              Locale.ROOT,
                              "Parameter '%s' takes %s, but '%s' is given",
                              parameter.name(),
                              range,
                              element),
                          ""));
                }
              }
            });
  }

  private static void checkUnset(DraftStage stage, Parameter parameter, List<Problem> problems) {
    if (stage.effectiveSettings().containsKey(parameter.name())) {
      return;
    }
    if (parameter.defaultValue().isPresent()) {
      try {
        parameter.typed(parameter.defaultValue().get());
      } catch (IllegalArgumentException e) {
        problems.add(Problem.error(stage.component().place(), e.getMessage(), ""));
      }
    } else if (parameter.mandatory()) {
      problems.add(
          Problem.error(
              stage.place(),
              String.format(
                  Locale.ROOT,
                  "The annotator '%s' needs a value for '%s' (%s)",
                  stage.key(),
                  parameter.name(),
                  parameter.typeName()),
              String.format(
                  Locale.ROOT,
                  "Set it in the pipeline, or with --set %s.%s=…",
                  stage.key(),
                  parameter.name())));
    }
  }
}
