package org.dateline.runner.draft;

import java.util.List;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Problem;

/** Names the parts of aggregate and CPE descriptors that the runner does not honour. */
final class UnsupportedParts {

  private static final String META = "analysisEngineMetaData";

  /**
   * A part that is not supported.
   *
   * @param harmless whether the result is the same without it
   */
  private record Part(boolean harmless, String meaning, String advice, String... path) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(false, "a flow controller", "Use a fixedFlow.", "flowController"),
          new Part(
              false,
              "a flow by language",
              "Use a fixedFlow.",
              META,
              "flowConstraints",
              "capabilityLanguageFlow"),
          new Part(
              false,
              "a mapping of sofas",
              "Let all annotators work on one view.",
              "sofaMappings",
              "sofaMapping"),
          new Part(
              false,
              "external resources",
              "Bind them in the descriptor of the annotator.",
              "resourceManagerConfiguration",
              "externalResources",
              "externalResource"),
          new Part(
              false,
              "type priorities",
              "State them in the descriptor of the annotator.",
              META,
              "typePriorities",
              "priorityList"),
          new Part(
              false,
              "indexes",
              "State them in the descriptor of the annotator.",
              META,
              "fsIndexCollection",
              "fsIndexes",
              "fsIndexDescription"),
          new Part(
              false,
              "types",
              "Offer them with the annotator that makes them.",
              META,
              "typeSystemDescription",
              "types",
              "typeDescription"),
          new Part(
              false,
              "types",
              "Offer them with the annotator that makes them.",
              META,
              "typeSystemDescription",
              "imports",
              "import"),
          new Part(
              false,
              "groups of parameters",
              "Declare the parameters without groups.",
              META,
              "configurationParameters",
              "configurationGroup"));

  private static final String OWN_WAY =
      "The runner goes its own way here; the part can be removed.";

  private static final List<Part> CPE_PARTS =
      List.of(
          new Part(
              false,
              "a CAS initializer",
              "Use a collection reader that needs none.",
              "collectionReader",
              "casInitializer"),
          new Part(
              false,
              "a mapping of sofas",
              "Let the reader and all annotators work on one view.",
              "collectionReader",
              "collectionIterator",
              "sofaNameMappings",
              "sofaNameMapping"),
          new Part(true, "checkpoints", OWN_WAY, "cpeConfig", "checkpoint"),
          new Part(true, "a timer", OWN_WAY, "cpeConfig", "timerImpl"));

  private static final List<Part> IGNORED_OF_PROCESSOR =
      List.of(
          new Part(
              false,
              "a mapping of sofas",
              "Let the reader and all annotators work on one view.",
              "sofaNameMappings",
              "sofaNameMapping"),
          new Part(
              false, "deployment parameters", "Remove them.", "deploymentParameters", "parameter"),
          new Part(true, "error handling", OWN_WAY, "errorHandling"),
          new Part(true, "checkpoints", OWN_WAY, "checkpoint"));

  private UnsupportedParts() {}

  static void report(XmlElement root, String file, List<Problem> problems) {
    PARTS.forEach(part -> report(part, root, file, "pipeline", problems));
  }

  static void reportCpe(XmlElement root, String file, List<Problem> problems) {
    CPE_PARTS.forEach(part -> report(part, root, file, "CPE descriptor", problems));
    for (XmlElement processor : root.all("casProcessors", "casProcessor")) {
      if (!processor.attribute("deployment").equals("integrated")) {
        problems.add(
            Problem.error(
                new Place(file, processor.line()),
                "The annotator '"
                    + processor.attribute("name")
                    + "' is deployed as '"
                    + processor.attribute("deployment")
                    + "'",
                "Only deployment=\"integrated\" is supported."));
      }
      for (Part part : IGNORED_OF_PROCESSOR) {
        report(part, processor, file, "CPE descriptor", problems);
      }
    }
    for (XmlElement limit : root.all("cpeConfig", "numToProcess")) {
      if (!limit.text().equals("-1")) {
        problems.add(
            Problem.error(
                new Place(file, limit.line()),
                "The CPE descriptor limits the number of documents (numToProcess)",
                "Set it to -1 and give the reader fewer documents."));
      }
    }
  }

  private static void report(
      Part part, XmlElement root, String file, String owner, List<Problem> problems) {
    root.all(part.path).stream()
        .findFirst()
        .ifPresent(
            element -> {
              Problem problem =
                  Problem.error(
                      new Place(file, element.line()),
                      "The "
                          + owner
                          + " has "
                          + part.meaning
                          + ", which the runner does not support",
                      part.advice);
              problems.add(part.harmless ? problem.asWarning() : problem);
            });
  }
}
