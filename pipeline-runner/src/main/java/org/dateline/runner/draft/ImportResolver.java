package org.dateline.runner.draft;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.internal.XmlReadException;
import org.dateline.runner.plugin.DescriptorReader;
import org.dateline.runner.plugin.DescriptorUrls;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugin;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.plugin.Problem;

/** Finds and reads the descriptors that a pipeline names, from local places only. */
final class ImportResolver {

  private final Plugins plugins;
  private final List<Problem> problems;

  ImportResolver(Plugins plugins, List<Problem> problems) {
    this.plugins = plugins;
    this.problems = problems;
  }

  /**
   * A descriptor that was read.
   *
   * @param root its root element
   * @param url where it is
   */
  record Descriptor(XmlElement root, URL url) {

    String file() {
      return DescriptorUrls.label(url);
    }
  }

  /** Reads what an element {@code import} names; empty, with a problem noted, if it cannot be. */
  Optional<Descriptor> resolve(XmlElement imported, URL base, Place place) {
    String name = imported.attribute("name");
    Optional<URL> url =
        name.isEmpty()
            ? byLocation(imported.attribute("location"), base, place)
            : byName(name, place);
    return url.flatMap(found -> read(found, place));
  }

  /** Reads a descriptor; empty, with a problem noted, if it cannot be read. */
  Optional<Descriptor> read(URL url, Place named) {
    if (!DescriptorUrls.isLocal(url)) {
      problems.add(
          Problem.error(
              named, "'" + url + "' is not a local file", "Nothing is fetched from a network."));
      return Optional.empty();
    }
    String file = DescriptorUrls.label(url);
    try {
      XmlElement root = DescriptorUrls.read(url, Set.of());
      if (root.name().equals(DescriptorReader.ANALYSIS_ENGINE)) {
        return Optional.of(new Descriptor(root, url));
      }
      problems.add(
          Problem.error(
              new Place(file, root.line()),
              "The file is a " + root.name(),
              "A pipeline and its parts are of the kind "
                  + DescriptorReader.ANALYSIS_ENGINE
                  + "."));
    } catch (XmlReadException e) {
      problems.add(Problem.unreadable(file, e));
    } catch (IOException e) {
      problems.add(
          Problem.error(
              named,
              String.format(Locale.ROOT, "'%s' cannot be read: %s", file, e.getMessage()),
              "Check the path."));
    }
    return Optional.empty();
  }

  private Optional<URL> byName(String name, Place place) {
    URL url = plugins.classLoader().getResource(name.replace('.', '/') + ".xml");
    if (url == null) {
      problems.add(
          Problem.unknownName(
              place,
              "There is no descriptor '" + name + "' on the class path or in a plugin",
              name,
              importNames(),
              "descriptors that can be imported"));
    }
    return Optional.ofNullable(url);
  }

  private Optional<URL> byLocation(String location, URL base, Place place) {
    if (location.isEmpty()) {
      problems.add(
          Problem.error(
              place, "The import has neither name nor location", "Write <import name=\"…\"/>."));
      return Optional.empty();
    }
    try {
      return Optional.of(new URL(base, location));
    } catch (MalformedURLException e) {
      problems.add(
          Problem.error(
              place,
              "'" + location + "' is no location: " + e.getMessage(),
              "Give a relative path."));
      return Optional.empty();
    }
  }

  /**
   * The names under which the plugins' descriptors are imported, which are those of their files.
   */
  private List<String> importNames() {
    List<String> names = new ArrayList<>();
    for (Plugin plugin : plugins.all()) {
      String resource = plugin.implementation().replace('.', '/') + ".xml";
      if (plugin.descriptor().isPresent()
          && plugin.descriptor().get().getPath().endsWith(resource)) {
        names.add(plugin.implementation());
      }
    }
    return names;
  }
}
