package org.dateline.runner.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.runner.draft.DraftStage;
import org.dateline.runner.draft.PipelineDraft;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.plugin.Problem;

/**
 * Checks a pipeline before it runs, and lists everything that is wrong at once.
 *
 * @since 0.1.0
 */
public final class PipelineChecker {

  private final PipelineDraft draft;
  private final Plugins plugins;
  private final InputAnnotations input;
  private final List<Problem> problems = new ArrayList<>();

  private PipelineChecker(PipelineDraft draft, Plugins plugins, InputAnnotations input) {
    this.draft = draft;
    this.plugins = plugins;
    this.input = input;
  }

  /** Checks a pipeline that is to run on documents of text. */
  public static CheckResult check(PipelineDraft draft, Plugins plugins) {
    return check(draft, plugins, InputAnnotations.NONE);
  }

  /** Checks a pipeline. */
  public static CheckResult check(PipelineDraft draft, Plugins plugins, InputAnnotations input) {
    return new PipelineChecker(draft, plugins, input).check();
  }

  private CheckResult check() {
    problems.addAll(draft.problems());
    if (draft.keys().isEmpty() && draft.problems().isEmpty()) {
      problems.add(Problem.error(draft.place(), "The pipeline has no annotator", "Add one."));
    }
    List<AnalysisEngineDescription> descriptions = new ArrayList<>();
    ClassCheck classes = new ClassCheck(plugins.classLoader());
    ResourceManager resources = resources();
    for (DraftStage stage : draft.stages()) {
      problems.addAll(stage.component().problems());
      problems.addAll(ParameterCheck.of(stage));
      Optional<Class<?>> implementation = classes.load(stage, problems);
      implementation.ifPresent(
          type -> problems.addAll(ResourceCheck.of(stage, type.getClassLoader())));
      load(stage, resources).ifPresent(descriptions::add);
    }
    TypeSystemDescription types = types(descriptions, resources);
    if (descriptions.size() == draft.stages().size() && draft.missing().isEmpty()) {
      problems.addAll(new TypeFlowCheck(types, plugins, input).of(draft.stages()));
    }
    addProblemsOfOthers();
    List<Problem> sorted = problems.stream().distinct().sorted().toList();
    return new CheckResult(draft, sorted, descriptions, types);
  }

  private ResourceManager resources() {
    ResourceManager resources = UIMAFramework.newDefaultResourceManager();
    resources.setExtensionClassLoader(plugins.classLoader(), true);
    return resources;
  }

  private Optional<AnalysisEngineDescription> load(DraftStage stage, ResourceManager resources) {
    try {
      return Optional.of(stage.source().load(resources));
    } catch (UIMAException | IOException e) {
      problems.add(
          Problem.error(
              stage.component().place(),
              String.format(
                  Locale.ROOT,
                  "UIMA cannot read the descriptor of '%s': %s",
                  stage.key(),
                  innermost(e)),
              "Build the annotator again."));
      return Optional.empty();
    }
  }

  private TypeSystemDescription types(
      List<AnalysisEngineDescription> descriptions, ResourceManager resources) {
    List<TypeSystemDescription> all =
        descriptions.stream()
            .map(description -> description.getAnalysisEngineMetaData().getTypeSystem())
            .filter(Objects::nonNull)
            .toList();
    try {
      return CasCreationUtils.mergeTypeSystems(all, resources);
    } catch (ResourceInitializationException e) {
      problems.add(
          Problem.error(
              draft.place(),
              "The types of the annotators do not fit together: " + innermost(e),
              "Use versions of the annotators that agree."));
      return UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    }
  }

  /** What is wrong with plugins that are not used is no reason not to run. */
  private void addProblemsOfOthers() {
    for (Problem problem : plugins.problems()) {
      if (!problems.contains(problem)) {
        problems.add(problem.asWarning());
      }
    }
  }

  private static String innermost(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
