package org.dateline.runner.draft;

import java.util.List;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Problem;

/** Names the parts of an aggregate descriptor that the runner does not honour. */
final class UnsupportedParts {

  private static final String META = "analysisEngineMetaData";

  private record Part(String meaning, String advice, String... path) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("a flow controller", "Use a fixedFlow.", "flowController"),
          new Part(
              "a flow by language",
              "Use a fixedFlow.",
              META,
              "flowConstraints",
              "capabilityLanguageFlow"),
          new Part(
              "a mapping of sofas",
              "Let all annotators work on one view.",
              "sofaMappings",
              "sofaMapping"),
          new Part(
              "external resources",
              "Bind them in the descriptor of the annotator.",
              "resourceManagerConfiguration",
              "externalResources",
              "externalResource"),
          new Part(
              "type priorities",
              "State them in the descriptor of the annotator.",
              META,
              "typePriorities",
              "priorityList"),
          new Part(
              "indexes",
              "State them in the descriptor of the annotator.",
              META,
              "fsIndexCollection",
              "fsIndexes",
              "fsIndexDescription"),
          new Part(
              "types",
              "Offer them with the annotator that makes them.",
              META,
              "typeSystemDescription",
              "types",
              "typeDescription"),
          new Part(
              "types",
              "Offer them with the annotator that makes them.",
              META,
              "typeSystemDescription",
              "imports",
              "import"),
          new Part(
              "groups of parameters",
              "Declare the parameters without groups.",
              META,
              "configurationParameters",
              "configurationGroup"));

  private UnsupportedParts() {}

  static void report(XmlElement root, String file, List<Problem> problems) {
    for (Part part : PARTS) {
      root.all(part.path).stream()
          .findFirst()
          .ifPresent(
              element ->
                  problems.add(
                      Problem.error(
                          new Place(file, element.line()),
                          "The pipeline has "
                              + part.meaning
                              + ", which the runner does not support",
                          part.advice)));
    }
  }
}
