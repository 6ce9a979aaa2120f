package org.dateline.runner.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.api.ComponentParameters;
import org.dateline.runner.plugin.Parameter;
import org.dateline.runner.plugin.ParameterValue;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Problem;

/** Gives all annotators of a pipeline that have a profile the same one. */
final class ProfileSetting {

  private final String profile;
  private final Place said;

  ProfileSetting(String profile, Place said) {
    this.profile = profile;
    this.said = said;
  }

  /** Sets the profile that somebody has asked for; whether it can be had is a problem or not. */
  PipelineDraft asked(PipelineDraft draft) {
    List<DraftStage> stages = new ArrayList<>();
    List<Problem> others = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    boolean isSet = false;
    for (DraftStage stage : draft.stages()) {
      Optional<Parameter> parameter = stage.component().parameter(ComponentParameters.PROFILE);
      List<String> choices = parameter.map(Parameter::choices).orElse(List.of());
      known.addAll(choices);
      boolean takes = parameter.isPresent() && (choices.isEmpty() || choices.contains(profile));
      if (parameter.isPresent() && !takes) {
        others.add(keeps(stage));
      }
      isSet |= takes;
      stages.add(takes ? stage.with(setting()) : stage);
    }
    if (!isSet) {
      return draft.withProblem(impossible(draft, known));
    }
    PipelineDraft set = draft.withStages(stages);
    for (Problem other : others) {
      set = set.withProblem(other);
    }
    return set;
  }

  /** Sets the profile for those that offer it and were given none. */
  PipelineDraft usual(PipelineDraft draft) {
    return draft.withStages(
        draft.stages().stream()
            .map(stage -> offers(stage) && !isGiven(stage) ? stage.with(setting()) : stage)
            .toList());
  }

  private boolean offers(DraftStage stage) {
    return stage
        .component()
        .parameter(ComponentParameters.PROFILE)
        .filter(parameter -> parameter.choices().contains(profile))
        .isPresent();
  }

  private static boolean isGiven(DraftStage stage) {
    return stage.effectiveSettings().containsKey(ComponentParameters.PROFILE);
  }

  private Setting setting() {
    return new Setting(ComponentParameters.PROFILE, ParameterValue.ofText(profile), said);
  }

  private Problem impossible(PipelineDraft draft, Set<String> known) {
    if (known.isEmpty()) {
      return Problem.error(
          said,
          "No annotator of the pipeline has a parameter '" + ComponentParameters.PROFILE + "'",
          "Leave it out; the annotators are " + String.join(", ", draft.keys()) + ".");
    }
    return Problem.unknownName(
        said, "There is no profile '" + profile + "'", profile, known, "profiles");
  }

  private Problem keeps(DraftStage stage) {
    return Problem.warning(
        said,
        String.format(
            Locale.ROOT,
            "The annotator '%s' has no profile '%s'; it keeps '%s'",
            stage.key(),
            profile,
            stage.valueOf(ComponentParameters.PROFILE).map(ParameterValue::toString).orElse("")),
        "");
  }
}
