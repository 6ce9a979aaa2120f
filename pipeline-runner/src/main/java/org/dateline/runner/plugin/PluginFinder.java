package org.dateline.runner.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.internal.XmlReadException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the annotators that the component lists of one class loader name. */
final class PluginFinder {

  /** The list of descriptors that uimaFIT writes at build time. */
  static final String COMPONENTS = "META-INF/org.apache.uima.fit/components.txt";

  private final List<Plugin> plugins = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Source source;
  private final Set<URL> read = new LinkedHashSet<>();

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
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(DescriptorUrls.open(list), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
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
    if (!entry.matches("classpath\\*?:.+")) {
      problems.add(
          Problem.error(
              place,
              "'" + entry + "' is no location of a descriptor",
              "Write classpath*:path/to/Descriptor.xml."));
      return;
    }
    String path = entry.substring(entry.indexOf(':') + 1).replaceFirst("^/+", "");
    List<URL> urls = path.matches(".*[*?{].*") ? matching(path) : exactly(path);
    if (urls.isEmpty()) {
      problems.add(
          Problem.error(
              place,
              "The descriptor '" + path + "' is not there",
              "Build the annotator again, or remove the line."));
    }
    for (URL url : urls) {
      if (read.add(url)) {
        readDescriptor(url, path);
      }
    }
  }

  private List<URL> exactly(String path) throws IOException {
    return Collections.list(source.lookup().find(path));
  }

  private List<URL> matching(String pattern) throws IOException {
    List<URL> roots = Collections.list(source.lookup().find(COMPONENTS));
    List<URL> urls = new ArrayList<>();
    for (Resource found :
        new PathMatchingResourcePatternResolver(source.loader())
            .getResources("classpath*:" + pattern)) {
      URL url = found.getURL();
      String base = url.toString();
      if (source.home().isEmpty()
          || roots.stream()
              .map(root -> root.toString().replace(COMPONENTS, ""))
              .anyMatch(base::startsWith)) {
        urls.add(url);
      }
    }
    urls.sort(Comparator.comparing(URL::toString));
    return urls;
  }

  private void readDescriptor(URL url, String path) {
    String file = DescriptorUrls.label(url);
    try {
      XmlElement root = DescriptorUrls.read(url, Set.of(DescriptorReader.TYPES));
      if (root.name().equals(DescriptorReader.ANALYSIS_ENGINE)) {
        String home = source.home().orElseGet(() -> DescriptorUrls.home(url, path));
        Plugin plugin = DescriptorReader.read(root, home, file, Optional.of(url));
        plugins.add(plugin);
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
