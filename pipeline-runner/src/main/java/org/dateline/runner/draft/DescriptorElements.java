package org.dateline.runner.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Problem;

/** Names elements of a descriptor that UIMA does not know where they stand. */
final class DescriptorElements {

  private static final String LOCATION =
      "classpath:org/dateline/runner/draft/descriptor-elements.tsv";

  private final Map<String, List<String>> children = new HashMap<>();

  private DescriptorElements(TsvTable table) {
    table.rows().forEach(row -> children.put(row.get("element"), row.list("children")));
  }

  /** Adds a problem for each unknown element below this one. */
  static void check(XmlElement root, String file, List<Problem> problems) {
    try {
      Resources.shared(
              DescriptorElements.class,
              LOCATION,
              DescriptorElements.class,
              DescriptorElements::read)
          .checkBelow(root, file, problems);
    } catch (IOException e) {
      throw new UncheckedIOException("The runner's own " + LOCATION + " cannot be read", e);
    }
  }

  private static DescriptorElements read(InputStream in, String location) throws IOException {
    return new DescriptorElements(TsvTable.read(in, location, "element", "children"));
  }

  private void checkBelow(XmlElement element, String file, List<Problem> problems) {
    List<String> valid = children.get(element.name());
    if (valid == null) {
      return;
    }
    for (XmlElement child : element.children()) {
      if (valid.contains(child.name())) {
        checkBelow(child, file, problems);
      } else {
        problems.add(
            Problem.unknownName(
                new Place(file, child.line()),
                String.format(
                    Locale.ROOT,
                    "The element '%s' has no place in '%s'",
                    child.name(),
                    element.name()),
                child.name(),
                valid,
                "elements of '" + element.name() + "'"));
      }
    }
  }
}
