package org.dateline.runner.draft;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.dateline.runner.plugin.ParameterValue;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.plugin.Problem;

/**
 * A pipeline as its author wrote it: its annotators are looked up, nothing is checked yet.
 *
 * @param place where it was written
 * @param stages the annotators that were found, in the order in which they run
 * @param missing the keys of those that were not found; the problems say why
 * @param problems what was already seen to be wrong while reading
 * @since 0.1.0
 */
public record PipelineDraft(
    Place place, List<DraftStage> stages, Set<String> missing, List<Problem> problems) {

  private static final List<String> SHIPPED = List.of("entities", "news", "quotes");

  /** Copies the collections. */
  public PipelineDraft {
    stages = List.copyOf(stages);
    missing = Set.copyOf(missing);
    problems = List.copyOf(problems);
  }

  /** Reads a pipeline descriptor from a file. A file that cannot be read gives a problem. */
  public static PipelineDraft read(Path file, Plugins plugins) {
    return AggregateReader.read(file, plugins);
  }

  /** Reads a pipeline descriptor, such as one shipped in {@code desc/} on the class path. */
  public static PipelineDraft read(URL descriptor, Plugins plugins) {
    return AggregateReader.read(descriptor, plugins);
  }

  /**
   * Reads one of the pipelines that are shipped with the runner.
   *
   * @param name {@code news}, {@code quotes} or {@code entities}
   */
  public static PipelineDraft shipped(String name, Plugins plugins) {
    URL descriptor =
        PipelineDraft.class.getClassLoader().getResource("desc/" + name + "-pipeline.xml");
    if (descriptor == null) {
      Place place = Place.of(name);
      return empty(place)
          .withProblem(
              Problem.unknownName(
                  place, "No pipeline '" + name + "' is shipped", name, SHIPPED, "pipelines"));
    }
    return read(descriptor, plugins);
  }

  /** Starts a pipeline without annotators. */
  public static PipelineDraft empty(Place place) {
    return new PipelineDraft(place, List.of(), Set.of(), List.of());
  }

  /** Adds an annotator by the name of its plugin; one that is not found gives a problem. */
  public PipelineDraft add(String key, String plugin, Plugins plugins, Place said) {
    return new StageFinder(this, plugins, said).byName(key, plugin);
  }

  /** Adds a uimaFIT component by its class. */
  public PipelineDraft add(
      String key, Class<? extends AnalysisComponent> component, Plugins plugins, Place said) {
    return new StageFinder(this, plugins, said).byClass(key, component);
  }

  /**
   * Sets a parameter from text that a person typed, {@code key.parameter=value}; lists are
   * separated by commas.
   *
   * @param assignment such as {@code quotes.minConfidence=0.5}
   * @param option where it was typed, such as {@code --set}, for messages
   */
  public PipelineDraft set(String assignment, String option) {
    Place typed = Place.of(option + " " + assignment);
    int equals = assignment.indexOf('=');
    if (equals < 0) {
      return withProblem(
          Problem.error(
              typed,
              "There is no '=' in '" + assignment + "'",
              "Write annotator.parameter=value, such as quotes.minConfidence=0.5."));
    }
    String value = assignment.substring(equals + 1);
    return set(assignment.substring(0, equals).strip(), ParameterValue.ofText(value), typed);
  }

  /**
   * Sets a parameter.
   *
   * @param name the key of the annotator, a dot, and the name of the parameter
   * @param place where it is said, for messages
   */
  public PipelineDraft set(String name, ParameterValue value, Place place) {
    Optional<String> key =
        keys().stream()
            .filter(candidate -> name.startsWith(candidate + "."))
            .max(Comparator.comparingInt(String::length));
    if (key.isEmpty()) {
      int dot = name.indexOf('.');
      String wrong = dot < 0 ? name : name.substring(0, dot);
      return withProblem(
          Problem.unknownName(
              place,
              String.format(
                  Locale.ROOT,
                  "The pipeline has no annotator '%s' ('%s' is to be set)",
                  wrong,
                  name),
              wrong,
              keys(),
              "annotators of the pipeline"));
    }
    Setting setting = new Setting(name.substring(key.get().length() + 1), value, place);
    return withStages(
        stages.stream()
            .map(stage -> stage.key().equals(key.get()) ? stage.with(setting) : stage)
            .toList());
  }

  /**
   * Sets the parameter {@code profile} of all annotators that have it, whatever they were given
   * before. A profile that none of them has gives a problem, one that some have not a warning.
   *
   * @param profile such as {@code fast}
   * @param place where it is said, for messages
   */
  public PipelineDraft withProfile(String profile, Place place) {
    return new ProfileSetting(profile, place).asked(this);
  }

  /**
   * Sets the parameter {@code profile} of those annotators that have this one among theirs and were
   * given none.
   *
   * @param profile such as {@code accurate}
   * @param place who decides so, for messages
   */
  public PipelineDraft withUsualProfile(String profile, Place place) {
    return new ProfileSetting(profile, place).usual(this);
  }

  /** Returns the same without one annotator. */
  public PipelineDraft without(String key, Place said) {
    if (!keys().contains(key)) {
      return withProblem(
          Problem.unknownName(
              said,
              "The pipeline has no annotator '" + key + "' to leave out",
              key,
              keys(),
              "annotators of the pipeline"));
    }
    return new PipelineDraft(
        place,
        stages.stream().filter(stage -> !stage.key().equals(key)).toList(),
        missing.stream().filter(name -> !name.equals(key)).collect(Collectors.toSet()),
        problems);
  }

  /** Returns the keys of all annotators, found or not, sorted. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>(missing);
    stages.forEach(stage -> keys.add(stage.key()));
    return keys;
  }

  PipelineDraft withStage(DraftStage stage) {
    List<DraftStage> more = new ArrayList<>(stages);
    more.add(stage);
    return new PipelineDraft(place, more, missing, problems);
  }

  PipelineDraft withStages(List<DraftStage> changed) {
    return new PipelineDraft(place, changed, missing, problems);
  }

  PipelineDraft withAll(PipelineDraft other) {
    PipelineDraft all = this;
    for (DraftStage stage : other.stages) {
      all = all.withStage(stage);
    }
    List<Problem> problemsOfBoth = new ArrayList<>(problems);
    problemsOfBoth.addAll(other.problems);
    Set<String> missingOfBoth = new TreeSet<>(missing);
    missingOfBoth.addAll(other.missing);
    return new PipelineDraft(place, all.stages, missingOfBoth, problemsOfBoth);
  }

  PipelineDraft withMissing(String key, Problem problem) {
    Set<String> more = new TreeSet<>(missing);
    more.add(key);
    return new PipelineDraft(place, stages, more, problems).withProblem(problem);
  }

  PipelineDraft withProblem(Problem problem) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(problem);
    return new PipelineDraft(place, stages, missing, more);
  }
}
