package org.dateline.runner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dateline.runner.draft.DraftStage;
import org.dateline.runner.plugin.Plugin;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.plugin.Problem;

/**
 * Follows the declared types along the flow: what an annotator needs must be made before it.
 *
 * <p>A type is there if it, or a subtype of it, is made; a feature of it if the type is. A type of
 * which only a supertype is made may be there, which is worth a warning.
 */
final class TypeFlowCheck {

  /** What the runner puts into every document. */
  private static final Set<String> GIVEN =
      Set.of(
          "uima.tcas.DocumentAnnotation",
          "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData",
          "org.dateline.type.GivenTarget");

  private final Map<String, String> supertypes = new HashMap<>();
  private final Plugins plugins;
  private final InputAnnotations input;

  TypeFlowCheck(TypeSystemDescription types, Plugins plugins, InputAnnotations input) {
    for (TypeDescription type : types.getTypes()) {
      supertypes.put(type.getName(), type.getSupertypeName());
    }
    this.plugins = plugins;
    this.input = input;
  }

  List<Problem> of(List<DraftStage> stages) {
    List<Problem> problems = new ArrayList<>();
    Set<String> made = new HashSet<>(GIVEN);
    for (int i = 0; i < stages.size(); i++) {
      DraftStage stage = stages.get(i);
      reportUnknown(stage.component(), problems);
      problems.addAll(missing(stage, stages.subList(i + 1, stages.size()), made));
      stage.component().outputs().forEach(name -> made.add(typeOf(name)));
    }
    return problems;
  }

  private void reportUnknown(Plugin component, List<Problem> problems) {
    Set<String> declared = new TreeSet<>();
    component.inputs().forEach(name -> declared.add(typeOf(name)));
    component.outputs().forEach(name -> declared.add(typeOf(name)));
    for (String type : declared) {
      if (!isKnown(type)) {
        Problem problem =
            Problem.unknownName(
                component.place(),
                String.format(
                    Locale.ROOT,
                    "Annotator '%s' declares the type %s, which no type system defines",
                    component.name(),
                    type),
                type,
                supertypes.keySet(),
                "types");
        problems.add(
            problem.nearest().isEmpty()
                ? Problem.error(
                    problem.place(), problem.cause(), "Offer the type system in types.txt.")
                : problem);
      }
    }
  }

  /** Returns one problem for all missing types about which the same is to be done. */
  private List<Problem> missing(DraftStage stage, List<DraftStage> later, Set<String> made) {
    Map<String, List<String>> errors = new TreeMap<>();
    Map<String, List<String>> warnings = new TreeMap<>();
    for (String type : types(stage.component().inputs())) {
      if (isKnown(type) && !isMade(type, made)) {
        boolean perhaps =
            input == InputAnnotations.POSSIBLE || made.stream().anyMatch(name -> isA(type, name));
        (perhaps ? warnings : errors)
            .computeIfAbsent(advice(type, stage, later), advice -> new ArrayList<>())
            .add(type);
      }
    }
    List<Problem> problems = new ArrayList<>();
    errors.forEach(
        (advice, types) -> problems.add(Problem.error(stage.place(), cause(stage, types), advice)));
    warnings.forEach(
        (advice, types) ->
            problems.add(Problem.warning(stage.place(), cause(stage, types), advice)));
    return problems;
  }

  private static String cause(DraftStage stage, List<String> types) {
    return String.format(
        Locale.ROOT,
        "The annotator '%s' needs %s, which no annotator before it produces",
        stage.key(),
        String.join(", ", types));
  }

  private String advice(String type, DraftStage stage, List<DraftStage> later) {
    for (DraftStage other : later) {
      if (isMade(type, types(other.component().outputs()))) {
        return String.format(Locale.ROOT, "Move '%s' before '%s'.", other.key(), stage.key());
      }
    }
    List<String> producers =
        plugins.all().stream()
            .filter(plugin -> isMade(type, types(plugin.outputs())))
            .map(plugin -> "'" + plugin.name() + "'")
            .distinct()
            .toList();
    return producers.isEmpty()
        ? "No annotator that is installed does."
        : String.format(
            Locale.ROOT, "Add %s before '%s'.", String.join(" or ", producers), stage.key());
  }

  private boolean isMade(String type, Set<String> made) {
    return made.stream().anyMatch(name -> isA(name, type));
  }

  /** Whether a type is the other or a subtype of it. */
  private boolean isA(String type, String other) {
    for (String name = type; name != null; name = supertypes.get(name)) {
      if (name.equals(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(String type) {
    return supertypes.containsKey(type) || type.startsWith("uima.");
  }

  private static Set<String> types(List<String> names) {
    Set<String> types = new TreeSet<>();
    names.forEach(name -> types.add(typeOf(name)));
    return types;
  }

  /** Returns the type of {@code type} or {@code type:feature}. */
  private static String typeOf(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(0, colon);
  }
}
