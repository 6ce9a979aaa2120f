package org.dateline.runner.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.dateline.runner.check.CheckFailedException;
import org.dateline.runner.draft.PipelineDraft;
import org.dateline.runner.plugin.ParameterValue;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugins;

/**
 * Puts a pipeline together in Java.
 *
 * <pre>{@code
 * Pipeline pipeline =
 *     PipelineBuilder.news().set("quotes.minConfidence", 0.5).without("sentiment").build();
 * }</pre>
 *
 * <p>A builder is immutable: each call returns a new one. Nothing is looked up before {@link
 * #build}, which lists every mistake at once, with the line of the program that made it.
 *
 * @since 0.1.0
 */
public final class PipelineBuilder {

  private static final String[] NEWS = {
    "structure", "pos", "entities", "quotes", "sentiment", "credibility"
  };

  private final Place place;
  private final List<BiFunction<PipelineDraft, Plugins, PipelineDraft>> steps;

  private PipelineBuilder(
      Place place, List<BiFunction<PipelineDraft, Plugins, PipelineDraft>> steps) {
    this.place = place;
    this.steps = List.copyOf(steps);
  }

  /** Starts with no annotator. */
  public static PipelineBuilder empty() {
    return new PipelineBuilder(caller(), List.of());
  }

  /** Starts with all annotators of news, as {@code desc/news-pipeline.xml}. */
  public static PipelineBuilder news() {
    PipelineBuilder builder = empty();
    for (String name : NEWS) {
      builder = builder.add(name);
    }
    return builder;
  }

  /** Adds an annotator by the name of its plugin, which is also its key. */
  public PipelineBuilder add(String plugin) {
    return add(plugin, plugin);
  }

  /** Adds an annotator by the name of its plugin under a key. */
  public PipelineBuilder add(String key, String plugin) {
    Place said = caller();
    return with((draft, plugins) -> draft.add(key, plugin, plugins, said));
  }

  /**
   * Adds a uimaFIT component by its class under a key.
   *
   * @param parameters names and values in turn, as uimaFIT takes them
   * @throws IllegalArgumentException if a name has no value
   */
  public PipelineBuilder add(
      String key, Class<? extends AnalysisComponent> component, Object... parameters) {
    if (parameters.length % 2 != 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The last parameter of '%s' has no value: %s",
              key,
              parameters[parameters.length - 1]));
    }
    Place said = caller();
    PipelineBuilder builder = with((draft, plugins) -> draft.add(key, component, plugins, said));
    for (int i = 0; i < parameters.length; i += 2) {
      builder = builder.set(key + "." + parameters[i], parameters[i + 1]);
    }
    return builder;
  }

  /**
   * Sets a parameter.
   *
   * @param parameter the key of the annotator, a dot, and the name of the parameter
   * @param value a string, number or truth value, or an array or collection of them
   */
  public PipelineBuilder set(String parameter, Object value) {
    Place said = caller();
    ParameterValue written = ParameterValue.ofObject(value);
    return with((draft, plugins) -> draft.set(parameter, written, said));
  }

  /**
   * Sets the parameter {@code profile} of all annotators that are there so far and have it.
   *
   * @param profile such as {@code accurate}
   */
  public PipelineBuilder profile(String profile) {
    Place said = caller();
    return with((draft, plugins) -> draft.withProfile(profile, said));
  }

  /** Leaves an annotator out. */
  public PipelineBuilder without(String key) {
    Place said = caller();
    return with((draft, plugins) -> draft.without(key, said));
  }

  /** Looks the annotators up, without checking anything else. */
  public PipelineDraft draft(Plugins plugins) {
    PipelineDraft draft = PipelineDraft.empty(place);
    for (BiFunction<PipelineDraft, Plugins, PipelineDraft> step : steps) {
      draft = step.apply(draft, plugins);
    }
    return draft;
  }

  /**
   * Checks and assembles the pipeline with the annotators on the class path.
   *
   * @throws CheckFailedException with all problems if it cannot run
   */
  public Pipeline build() throws CheckFailedException {
    return build(Plugins.discover());
  }

  /**
   * Checks and assembles the pipeline.
   *
   * @throws CheckFailedException with all problems if it cannot run
   */
  public Pipeline build(Plugins plugins) throws CheckFailedException {
    return Pipelines.assemble(draft(plugins), plugins);
  }

  private PipelineBuilder with(BiFunction<PipelineDraft, Plugins, PipelineDraft> step) {
    List<BiFunction<PipelineDraft, Plugins, PipelineDraft>> more = new ArrayList<>(steps);
    more.add(step);
    return new PipelineBuilder(place, more);
  }

  /** The line of the program that called the builder, for messages. */
  private static Place caller() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(frame -> !frame.getClassName().equals(PipelineBuilder.class.getName()))
                    .findFirst()
                    .map(frame -> new Place(frame.getFileName(), frame.getLineNumber())))
        .orElse(Place.of("Java"));
  }
}
