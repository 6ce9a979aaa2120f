package org.dateline.runner.plugin;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An annotator as its descriptor presents it.
 *
 * @param name the short name that people type, such as {@code quotes}
 * @param version its version; empty where it states none
 * @param vendor who makes it; empty where it does not say
 * @param description what it does; empty where it does not say
 * @param implementation the name of its class
 * @param home where it was found: a jar, a folder of classes or a plugin folder
 * @param place its descriptor
 * @param descriptor where its descriptor is read from; empty for a class without one
 * @param importName the name by which a pipeline in XML imports it; empty for one without a
 *     descriptor of its own
 * @param primitive whether it is one annotator; else it is an aggregate of several
 * @param parameters what can be set, in the order of the descriptor
 * @param inputs types ({@code type} or {@code type:feature}) that must be there before it runs
 * @param outputs types that it adds
 * @param problems what is wrong with it
 * @since 0.1.0
 */
public record Plugin(
    String name,
    String version,
    String vendor,
    String description,
    String implementation,
    String home,
    Place place,
    Optional<URL> descriptor,
    Optional<String> importName,
    boolean primitive,
    List<Parameter> parameters,
    List<String> inputs,
    List<String> outputs,
    List<Problem> problems) {

  /** Copies the lists. */
  public Plugin {
    parameters = List.copyOf(parameters);
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    problems = List.copyOf(problems);
  }

  /** Returns a declared parameter. */
  public Optional<Parameter> parameter(String parameterName) {
    return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
  }

  /** Returns the names of all parameters. */
  public List<String> parameterNames() {
    return parameters.stream().map(Parameter::name).toList();
  }

  /** Returns the same with more problems. */
  Plugin withProblems(List<Problem> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Plugin(
        name,
        version,
        vendor,
        description,
        implementation,
        home,
        place,
        descriptor,
        importName,
        primitive,
        parameters,
        inputs,
        outputs,
        all);
  }
}
