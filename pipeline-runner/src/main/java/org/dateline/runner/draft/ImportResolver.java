package org.dateline.runner.draft;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.internal.XmlReadException;
import org.dateline.runner.plugin.DescriptorReader;
import org.dateline.runner.plugin.DescriptorUrls;
import org.dateline.runner.plugin.Place;
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

  /**
   * Reads what an element {@code import} names; empty, with a problem noted, if it cannot be.
   *
   * @param kind the root element that it must have
   */
  Optional<Descriptor> resolve(XmlElement imported, String kind, URL base, Place place) {
    String name = imported.attribute("name");
    return name.isEmpty()
        ? byLocation(imported.attribute("location"), kind, base, place)
        : byName(name, place).flatMap(found -> read(found, kind, place));
  }

  /** Reads what stands at a location, which may be relative to the file that names it. */
  Optional<Descriptor> byLocation(String location, String kind, URL base, Place place) {
    return address(location, base, place).flatMap(found -> read(found, kind, place));
  }

  /**
   * Reads a descriptor; empty, with a problem noted, if it cannot be read.
   *
   * @param kind the root element that it must have
   * @param named where it is named
   */
  Optional<Descriptor> read(URL url, String kind, Place named) {
    if (!DescriptorUrls.isLocal(url)) {
      problems.add(
          Problem.error(
              named, "'" + url + "' is not a local file", "Nothing is fetched from a network."));
      return Optional.empty();
    }
    String file = DescriptorUrls.label(url);
    try {
      XmlElement root = DescriptorUrls.read(url, Set.of(DescriptorReader.TYPES));
      if (!DescriptorReader.isPrimitive(root)) {
        // An aggregate is small, and may hold whole annotators with their types.
        root = DescriptorUrls.read(url, Set.of());
      }
      if (root.name().equals(kind)) {
        return Optional.of(new Descriptor(root, url));
      }
      problems.add(
          Problem.error(
              new Place(file, root.line()),
              "The file is a " + root.name(),
              "Give a file of the kind " + kind + "."));
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

  private Optional<URL> address(String location, URL base, Place place) {
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

  private List<String> importNames() {
    return plugins.all().stream().flatMap(plugin -> plugin.importName().stream()).toList();
  }
}
