package org.dateline.runner.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds out from class files alone whether the class of an annotator is there, and the classes that
 * it and its own helpers refer to.
 *
 * <p>Own helpers are the classes in the same jar or folder whose package begins with the same two
 * names. Libraries are not followed: many refer to others that are not needed.
 */
final class DependencyCheck {

  private static final int NAMED = 3;

  private final ClassLoader loader;

  DependencyCheck(ClassLoader loader) {
    this.loader = loader;
  }

  /** Returns what is missing of an annotator. */
  List<Problem> of(Plugin plugin) {
    String implementation = plugin.implementation();
    URL root = loader.getResource(resource(implementation));
    if (root == null) {
      return List.of(
          Problem.error(
              plugin.place(),
              String.format(
                  Locale.ROOT,
                  "The class %s of annotator '%s' is not in %s",
                  implementation,
                  plugin.name(),
                  plugin.home()),
              "Put the jar with the class there, or correct annotatorImplementationName."));
    }
    return missing(
        plugin, own(implementation), DescriptorUrls.home(root, resource(implementation)));
  }

  private List<Problem> missing(Plugin plugin, String ownPackage, String home) {
    TreeMap<String, String> missing = new TreeMap<>();
    Set<String> seen = new HashSet<>(Set.of(plugin.implementation()));
    Deque<String> open = new ArrayDeque<>(seen);
    List<Problem> problems = new ArrayList<>();
    while (!open.isEmpty()) {
      String referring = open.pop();
      for (String name : references(referring, plugin, problems)) {
        if (name.startsWith("java.") || !seen.add(name)) {
          continue;
        }
        URL url = loader.getResource(resource(name));
        if (url == null) {
          missing.put(name, referring);
        } else if (name.startsWith(ownPackage)
            && DescriptorUrls.home(url, resource(name)).equals(home)) {
          open.push(name);
        }
      }
    }
    if (!missing.isEmpty()) {
      problems.add(missing(plugin, missing));
    }
    return problems;
  }

  private static Problem missing(Plugin plugin, TreeMap<String, String> missing) {
    StringBuilder classes = new StringBuilder();
    missing.entrySet().stream()
        .limit(NAMED)
        .forEach(
            entry ->
                classes
                    .append(classes.isEmpty() ? "" : ", ")
                    .append(entry.getKey())
                    .append(" (used by ")
                    .append(entry.getValue())
                    .append(')'));
    if (missing.size() > NAMED) {
      classes.append(", and ").append(missing.size() - NAMED).append(" more");
    }
    return Problem.error(
        plugin.place(),
        String.format(
            Locale.ROOT,
            "Annotator '%s' needs classes that are not there: %s",
            plugin.name(),
            classes),
        plugin.home().endsWith(".jar")
            ? "Put the jar with them beside it; a plugin of several jars is a folder with them."
            : "Put the jar with them into " + plugin.home() + ".");
  }

  private Set<String> references(String name, Plugin plugin, List<Problem> problems) {
    URL url = loader.getResource(resource(name));
    try (InputStream in = DescriptorUrls.open(url)) {
      return ClassReferences.of(in);
    } catch (IOException e) {
      problems.add(
          Problem.error(
              plugin.place(),
              String.format(
                  Locale.ROOT,
                  "The class %s of annotator '%s' cannot be read: %s",
                  name,
                  plugin.name(),
                  e.getMessage()),
              "Build " + DescriptorUrls.label(url) + " again."));
      return new TreeSet<>();
    }
  }

  /** Returns the first two names of the package, with the dots after them. */
  private static String own(String className) {
    int first = className.indexOf('.');
    int second = first < 0 ? -1 : className.indexOf('.', first + 1);
    return second < 0 ? className.substring(0, first + 1) : className.substring(0, second + 1);
  }

  private static String resource(String className) {
    return className.replace('.', '/') + ".class";
  }
}
