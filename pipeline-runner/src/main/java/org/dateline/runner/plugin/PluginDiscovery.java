package org.dateline.runner.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds plugins on the class path and in folders, one after the other. */
final class PluginDiscovery {

  private final ClassLoader application;
  private final List<Plugin> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<PluginClassLoader> loaders = new ArrayList<>();
  private final List<Path> pluginFolders = new ArrayList<>();

  PluginDiscovery(ClassLoader application) {
    this.application = application;
  }

  void onClassPath() {
    add(new PluginFinder.Source(application, Optional.empty(), application::getResources));
  }

  void in(Path pluginFolder) {
    if (!Files.isDirectory(pluginFolder)) {
      problems.add(
          Problem.error(
              Place.of(pluginFolder.toString()),
              "There is no such folder of plugins",
              "Each plugin is a jar in it, or a folder with its jars."));
      return;
    }
    pluginFolders.add(pluginFolder.toAbsolutePath());
    try {
      for (Path folder : PluginFolder.in(pluginFolder)) {
        addFolder(PluginFolder.read(folder));
      }
    } catch (IOException e) {
      problems.add(unreadable(pluginFolder.toString(), e));
    }
  }

  private void addFolder(PluginFolder folder) {
    String home = folder.folder().toString();
    PluginClassLoader loader =
        new PluginClassLoader(
            folder.folder().getFileName().toString(), folder.content(), application);
    loaders.add(loader);
    problems.addAll(folder.problems());
    int before = found.size() + problems.size();
    add(new PluginFinder.Source(loader, Optional.of(home), loader::findResources));
    if (found.size() + problems.size() == before && folder.problems().isEmpty()) {
      problems.add(
          Problem.warning(
              Place.of(home),
              "There is no annotator in it",
              "A jar of annotators has a list " + PluginFinder.COMPONENTS + "."));
    }
  }

  private void add(PluginFinder.Source source) {
    try {
      PluginFinder finder = PluginFinder.find(source);
      DependencyCheck check = new DependencyCheck(source.loader());
      for (Plugin plugin : finder.plugins()) {
        found.add(plugin.primitive() ? plugin.withProblems(check.of(plugin)) : plugin);
      }
      problems.addAll(finder.problems());
    } catch (IOException e) {
      problems.add(unreadable(source.home().orElse("class path"), e));
    }
  }

  Plugins finish() {
    Map<String, List<Plugin>> byName = new TreeMap<>();
    found.forEach(p -> byName.computeIfAbsent(p.name(), name -> new ArrayList<>()).add(p));
    List<Plugin> all = new ArrayList<>();
    Map<String, Problem> reported = new HashMap<>();
    byName.forEach(
        (name, same) -> {
          for (Plugin plugin : same) {
            all.add(
                same.size() == 1
                    ? plugin
                    : plugin.withProblems(
                        List.of(reported.computeIfAbsent(name, n -> ambiguous(n, same)))));
          }
        });
    ClassLoader loader =
        loaders.isEmpty()
            ? application
            : new RoutingClassLoader(application, loaders, pluginFolders);
    return new Plugins(all, problems, loader);
  }

  private static Problem ambiguous(String name, List<Plugin> same) {
    List<String> places = same.stream().map(plugin -> plugin.place().toString()).toList();
    return Problem.error(
        same.get(same.size() - 1).place(),
        String.format(
            Locale.ROOT,
            "%d annotators have the name '%s': %s",
            same.size(),
            name,
            String.join(", ", places)),
        "Remove all but one, or give one another name.");
  }

  private static Problem unreadable(String place, IOException e) {
    return Problem.error(
        Place.of(place), "It cannot be read: " + e.getMessage(), "Check the permissions.");
  }
}
