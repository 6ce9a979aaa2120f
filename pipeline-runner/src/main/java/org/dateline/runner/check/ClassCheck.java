package org.dateline.runner.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.dateline.runner.draft.DraftStage;
import org.dateline.runner.plugin.Problem;

/** Sees whether the class of an annotator can be loaded, without initialising it. */
final class ClassCheck {

  private final ClassLoader loader;

  ClassCheck(ClassLoader loader) {
    this.loader = loader;
  }

  /** Returns the class; empty, with a problem noted, if it cannot be used. */
  Optional<Class<?>> load(DraftStage stage, List<Problem> problems) {
    String name = stage.component().implementation();
    try {
      Class<?> loaded = Class.forName(name, false, loader);
      if (AnalysisComponent.class.isAssignableFrom(loaded)) {
        return Optional.of(loaded);
      }
      problems.add(
          problem(
              stage,
              "is no UIMA annotator",
              "Extend JCasAnnotator_ImplBase, or correct the name."));
    } catch (ClassNotFoundException e) {
      if (stage.component().problems().isEmpty()) {
        problems.add(problem(stage, "is not on the class path or in a plugin", "Add its jar."));
      }
    } catch (LinkageError e) {
      problems.add(problem(stage, "cannot be loaded: " + e, "Add the jar with the missing class."));
    }
    return Optional.empty();
  }

  private static Problem problem(DraftStage stage, String what, String advice) {
    return Problem.error(
        stage.place(),
        String.format(
            Locale.ROOT,
            "The class %s of annotator '%s' %s",
            stage.component().implementation(),
            stage.key(),
            what),
        advice);
  }
}
