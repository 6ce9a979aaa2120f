package org.dateline.runner.plugin;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UIMAException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dateline.runner.internal.XmlElement;

/**
 * The annotators that can be used: those on the class path and those in plugin folders.
 *
 * <p>Discovery reads {@value PluginFinder#COMPONENTS} and the descriptors it names. It instantiates
 * nothing and initialises no class.
 *
 * @since 0.1.0
 */
public final class Plugins {

  private final List<Plugin> plugins;
  private final List<Problem> problems;
  private final ClassLoader classLoader;

  Plugins(List<Plugin> plugins, List<Problem> problems, ClassLoader classLoader) {
    this.plugins = List.copyOf(plugins);
    this.problems = List.copyOf(problems);
    this.classLoader = classLoader;
  }

  /** Finds the plugins on the class path of the runner. */
  public static Plugins discover() {
    return discover(Plugins.class.getClassLoader(), List.of());
  }

  /**
   * Finds the plugins that a class loader sees, and those in folders.
   *
   * @param application sees the runner, the API and the annotators shipped with it
   * @param pluginFolders folders with a folder for each plugin, such as {@code plugins}
   */
  public static Plugins discover(ClassLoader application, Collection<Path> pluginFolders) {
    PluginDiscovery discovery = new PluginDiscovery(application);
    discovery.onClassPath();
    pluginFolders.forEach(discovery::in);
    return discovery.finish();
  }

  /** Returns all plugins, sorted by name. */
  public List<Plugin> all() {
    return plugins;
  }

  /** Returns the names of all plugins, sorted. */
  public List<String> names() {
    return plugins.stream().map(Plugin::name).distinct().toList();
  }

  /** Returns the plugin of a short name; one on the class path comes before one in a folder. */
  public Optional<Plugin> find(String name) {
    return plugins.stream().filter(plugin -> plugin.name().equals(name)).findFirst();
  }

  /** Returns everything wrong with plugins, those problems included that yield no plugin. */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    plugins.forEach(plugin -> all.addAll(plugin.problems()));
    return all.stream().distinct().sorted().toList();
  }

  /**
   * Presents an annotator whose descriptor a pipeline holds or names; where discovery has found
   * that descriptor, it is the plugin found.
   *
   * @param root its element {@code analysisEngineDescription}
   * @param file the name of the descriptor, for messages
   * @param descriptor its own file; empty where it stands in another
   */
  public Plugin describe(XmlElement root, String file, Optional<URL> descriptor) {
    String address = descriptor.map(URL::toString).orElse("");
    for (Plugin plugin : plugins) {
      if (plugin.descriptor().map(URL::toString).orElse("-").equals(address)) {
        return plugin;
      }
    }
    Plugin plugin =
        DescriptorReader.read(root, "the class path", file, descriptor, Optional.empty());
    return plugin.withProblems(new DependencyCheck(classLoader).of(plugin));
  }

  /**
   * Returns the types that the application and all plugins offer in their lists, for components
   * without a descriptor.
   *
   * @throws UIMAException if a type system is wrong or two contradict each other
   */
  public TypeSystemDescription types() throws IOException, UIMAException {
    return TypeLists.read(classLoader);
  }

  /**
   * Returns the plugin folders from which a loader of a pipeline was made, so that another process
   * can make the same.
   *
   * @return empty where it is of another kind than {@link #classLoader()} gives
   */
  public static Optional<List<Path>> foldersOf(ClassLoader loader) {
    if (loader instanceof RoutingClassLoader routing) {
      return Optional.of(routing.folders());
    }
    return loader == Plugins.class.getClassLoader() ? Optional.of(List.of()) : Optional.empty();
  }

  /** Returns a loader that sees the application and all plugins. */
  public ClassLoader classLoader() {
    return classLoader;
  }
}
