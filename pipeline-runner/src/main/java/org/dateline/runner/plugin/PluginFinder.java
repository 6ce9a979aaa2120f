package org.dateline.runner.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.runner.internal.BoundedBytes;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.internal.XmlReadException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the annotators that the component lists of one class loader name. */
final class PluginFinder {

  /** The list of descriptors that uimaFIT writes at build time. */
  static final String COMPONENTS = "META-INF/org.apache.uima.fit/components.txt";

  private static final int MOST_LIST = 1 << 20;

  private final List<Plugin> plugins = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Source source;
  private final Set<String> read = new HashSet<>();

  /**
   * Where lists and descriptors come from.
   *
   * @param loader sees the classes
   * @param home the plugin folder; empty for the class path, where each jar is a home
   * @param lookup finds the resources of this source only
   */
  record Source(ClassLoader loader, Optional<String> home, Lookup lookup) {}

  /** Finds all resources of a name. */
  @FunctionalInterface
  interface Lookup {
    Enumeration<URL> find(String name) throws IOException;
  }

  /** A resource, and its path within its jar or folder. */
  private record Found(URL url, String path) {}

  private PluginFinder(Source source) {
    this.source = source;
  }

  /** Finds what the source offers. */
  static PluginFinder find(Source source) throws IOException {
    PluginFinder finder = new PluginFinder(source);
    for (URL list : Collections.list(source.lookup().find(COMPONENTS))) {
      finder.readList(list);
    }
    return finder;
  }

  List<Plugin> plugins() {
    return plugins;
  }

  List<Problem> problems() {
    return problems;
  }

  private void readList(URL list) throws IOException {
    Place place = Place.of(DescriptorUrls.label(list));
    try (InputStream in = DescriptorUrls.open(list)) {
      String text = new String(BoundedBytes.read(in, MOST_LIST), StandardCharsets.UTF_8);
      int number = 0;
      for (String line : text.lines().toList()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          readEntry(line.strip(), place.at(number));
        }
      }
    } catch (IOException e) {
      problems.add(
          Problem.error(
              place,
              "The list of components cannot be read: " + e.getMessage(),
              "Build it again."));
    }
  }

  private void readEntry(String entry, Place place) throws IOException {
    if (!entry.matches("classpath\\*?:.+\\.xml")) {
      problems.add(
          Problem.error(
              place,
              "'" + entry + "' is no location of a descriptor",
              "Write classpath*:path/to/Descriptor.xml."));
      return;
    }
    String path = entry.substring(entry.indexOf(':') + 1).replaceFirst("^/+", "");
    List<Found> all = path.matches(".*[*?{].*") ? matching(path) : exactly(path);
    if (all.isEmpty()) {
      problems.add(
          Problem.error(
              place,
              "The descriptor '" + path + "' is not there",
              "Build the annotator again, or remove the line."));
    }
    for (Found found : all) {
      if (read.add(found.url().toString())) {
        readDescriptor(found.url(), found.path());
      }
    }
  }

  private List<Found> exactly(String path) throws IOException {
    List<Found> found = new ArrayList<>();
    for (URL url : Collections.list(source.lookup().find(path))) {
      found.add(new Found(url, path));
    }
    return found;
  }

  private List<Found> matching(String pattern) throws IOException {
    Set<String> roots = new TreeSet<>();
    for (URL list : Collections.list(source.lookup().find(COMPONENTS))) {
      roots.add(list.toString().replace(COMPONENTS, ""));
    }
    List<Found> found = new ArrayList<>();
    for (Resource resource :
        new PathMatchingResourcePatternResolver(source.loader())
            .getResources("classpath*:" + pattern)) {
      String address = resource.getURL().toString();
      for (String root : roots) {
        if (address.startsWith(root)) {
          found.add(new Found(resource.getURL(), address.substring(root.length())));
        }
      }
    }
    return found;
  }

  private void readDescriptor(URL url, String path) {
    String file = DescriptorUrls.label(url);
    try {
      XmlElement root = DescriptorUrls.read(url, Set.of(DescriptorReader.TYPES));
      if (root.name().equals(DescriptorReader.ANALYSIS_ENGINE)) {
        String home = source.home().orElseGet(() -> DescriptorUrls.home(url, path));
        String importName = path.substring(0, path.length() - ".xml".length()).replace('/', '.');
        plugins.add(
            DescriptorReader.read(root, home, file, Optional.of(url), Optional.of(importName)));
      }
    } catch (XmlReadException e) {
      problems.add(Problem.unreadable(file, e));
    } catch (IOException e) {
      problems.add(
          Problem.error(
              Place.of(file),
              String.format(
                  Locale.ROOT, "The descriptor '%s' cannot be read: %s", path, e.getMessage()),
              "Build the annotator again."));
    }
  }
}
