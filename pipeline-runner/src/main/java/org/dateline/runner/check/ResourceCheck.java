package org.dateline.runner.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.dateline.runner.draft.DraftStage;
import org.dateline.runner.draft.Setting;
import org.dateline.runner.internal.NearestNames;
import org.dateline.runner.internal.ResourceLocation;
import org.dateline.runner.plugin.Parameter;
import org.dateline.runner.plugin.ParameterValue;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Problem;

/** Sees whether the files and folders are there that parameters named {@code …Location} give. */
final class ResourceCheck {

  private ResourceCheck() {}

  /**
   * Checks the resources of one annotator.
   *
   * @param loader the loader of its class, which finds {@code classpath:} locations
   */
  static List<Problem> of(DraftStage stage, ClassLoader loader) {
    List<Problem> problems = new ArrayList<>();
    for (Parameter parameter : stage.component().parameters()) {
      Optional<ParameterValue> value = stage.valueOf(parameter.name());
      if (ResourceLocation.isNamedBy(parameter.name())
          && parameter.type().equals(ConfigurationParameter.TYPE_STRING)
          && value.isPresent()) {
        Setting setting = stage.effectiveSettings().get(parameter.name());
        Place place = setting == null ? stage.component().place() : setting.place();
        for (String location : parameter.elements(value.get())) {
          check(stage, parameter, location, place, loader).ifPresent(problems::add);
        }
      }
    }
    return problems;
  }

  private static Optional<Problem> check(
      DraftStage stage, Parameter parameter, String location, Place place, ClassLoader loader) {
    Optional<String> entry = ResourceLocation.onClassPath(location);
    if (entry.isPresent()) {
      // Not every jar has entries for its folders.
      return location.endsWith("/") || loader.getResource(entry.get()) != null
          ? Optional.empty()
          : Optional.of(missing(stage, parameter, location, place, "class path", List.of()));
    }
    try {
      Optional<Path> file = ResourceLocation.file(location);
      return file.isEmpty() || Files.exists(file.get())
          ? Optional.empty()
          : Optional.of(
              missing(
                  stage, parameter, location, place, "file " + file.get(), neighbours(file.get())));
    } catch (InvalidPathException e) {
      return Optional.of(
          Problem.error(
              place,
              String.format(
                  Locale.ROOT,
                  "'%s' for '%s' is no path: %s",
                  location,
                  parameter.name(),
                  e.getReason()),
              "Give a path, or classpath: and the path in a jar."));
    }
  }

  private static Problem missing(
      DraftStage stage,
      Parameter parameter,
      String location,
      Place place,
      String where,
      List<String> nearest) {
    return new Problem(
        Problem.Severity.ERROR,
        place,
        String.format(
            Locale.ROOT,
            "The resource '%s' that '%s.%s' names is not there (%s)",
            location,
            stage.key(),
            parameter.name(),
            where),
        "Give the path of a file, or classpath: and the path in a jar.",
        nearest);
  }

  private static List<String> neighbours(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<String> names = entries.map(entry -> entry.getFileName().toString()).toList();
      return NearestNames.of(file.getFileName().toString(), names);
    } catch (IOException e) {
      // A folder that cannot be listed offers no names; the missing file is reported all the same.
      return List.of();
    }
  }
}
