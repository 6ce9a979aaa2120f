package org.dateline.runner.plugin;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Finds a class in the application first, then in the plugins in a fixed order, so that one UIMA
 * aggregate can hold annotators of several plugins. A class keeps the loader of its plugin, and
 * with it the private libraries of the plugin.
 */
final class RoutingClassLoader extends ClassLoader {

  private final List<PluginClassLoader> plugins;
  private final List<Path> folders;

  static {
    registerAsParallelCapable();
  }

  RoutingClassLoader(ClassLoader application, List<PluginClassLoader> plugins, List<Path> folders) {
    super("pipeline", application);
    this.plugins = List.copyOf(plugins);
    this.folders = List.copyOf(folders);
  }

  /** Returns the folders in which the plugins were found. */
  List<Path> folders() {
    return folders;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String resource = name.replace('.', '/') + ".class";
    for (PluginClassLoader plugin : plugins) {
      if (plugin.findResource(resource) != null) {
        return plugin.loadClass(name);
      }
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  protected URL findResource(String name) {
    for (PluginClassLoader plugin : plugins) {
      URL url = plugin.findResource(name);
      if (url != null) {
        return url;
      }
    }
    return null;
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (PluginClassLoader plugin : plugins) {
      urls.addAll(Collections.list(plugin.findResources(name)));
    }
    return Collections.enumeration(urls);
  }
}
