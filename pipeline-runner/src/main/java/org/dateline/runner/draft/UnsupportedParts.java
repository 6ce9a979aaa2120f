package org.dateline.runner.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Problem;

/** Names the parts of aggregate and CPE descriptors that the runner does not honour. */
final class UnsupportedParts {

  private static final String LOCATION =
      "classpath:org/dateline/runner/draft/unsupported-parts.tsv";

  private final List<TsvTable.Row> parts;

  private UnsupportedParts(TsvTable table) {
    parts = table.rows();
  }

  /** Adds a problem for each part of an aggregate descriptor that is not supported. */
  static void reportAggregate(XmlElement root, String file, List<Problem> problems) {
    shared().report("aggregate", "pipeline", root, file, problems);
  }

  /** Adds a problem for each part of a CPE descriptor that is not supported. */
  static void reportCpe(XmlElement root, String file, List<Problem> problems) {
    shared().report("cpe", "CPE descriptor", root, file, problems);
    for (XmlElement processor : root.all("casProcessors", "casProcessor")) {
      if (!processor.attribute("deployment").equals("integrated")) {
        problems.add(
            Problem.error(
                new Place(file, processor.line()),
                String.format(
                    Locale.ROOT,
                    "The annotator '%s' is deployed as '%s'",
                    processor.attribute("name"),
                    processor.attribute("deployment")),
                "Only deployment=\"integrated\" is supported."));
      }
    }
  }

  private static UnsupportedParts shared() {
    try {
      return Resources.shared(
          UnsupportedParts.class, LOCATION, UnsupportedParts.class, UnsupportedParts::read);
    } catch (IOException e) {
      throw new UncheckedIOException("The runner's own " + LOCATION + " cannot be read", e);
    }
  }

  private static UnsupportedParts read(InputStream in, String location) throws IOException {
    return new UnsupportedParts(
        TsvTable.read(in, location, "owner", "path", "severity", "unless", "meaning", "advice"));
  }

  private void report(
      String owner, String name, XmlElement root, String file, List<Problem> problems) {
    for (TsvTable.Row part : parts) {
      if (part.get("owner").equals(owner)) {
        for (XmlElement element : root.all(part.get("path").split("/"))) {
          if (asksForSomething(element, part.get("unless"))) {
            problems.add(problem(part, name, new Place(file, element.line())));
          }
        }
      }
    }
  }

  private static boolean asksForSomething(XmlElement element, String unless) {
    return !element.isEmpty() && (unless.isEmpty() || !element.text().equals(unless));
  }

  private static Problem problem(TsvTable.Row part, String name, Place place) {
    Problem problem =
        Problem.error(
            place,
            String.format(
                Locale.ROOT,
                "The %s has %s, which the runner does not support",
                name,
                part.get("meaning")),
            part.get("advice"));
    return part.get("severity").equals("warning") ? problem.asWarning() : problem;
  }
}
