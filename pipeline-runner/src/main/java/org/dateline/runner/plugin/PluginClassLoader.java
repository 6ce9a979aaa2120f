package org.dateline.runner.plugin;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Loads what a plugin folder holds before what the application holds, so that plugins keep their
 * own versions of libraries. What both sides must agree on comes from the application first.
 */
final class PluginClassLoader extends URLClassLoader {

  /** What plugins share with the application and with each other. */
  private static final List<String> SHARED =
      List.of(
          "java.",
          "javax.",
          "jdk.",
          "sun.",
          "com.sun.",
          "org.w3c.dom.",
          "org.xml.sax.",
          "org.slf4j.",
          "org.apache.uima.",
          "org.dateline.api.",
          "org.dateline.type.",
          "de.tudarmstadt.ukp.dkpro.core.api.",
          "org.dkpro.core.api.");

  static {
    registerAsParallelCapable();
  }

  PluginClassLoader(String name, List<URL> content, ClassLoader application) {
    super(name, content.toArray(URL[]::new), application);
  }

  /** Whether a class comes from the application first. */
  static boolean isShared(String className) {
    return SHARED.stream().anyMatch(className::startsWith);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (isShared(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        loaded = findResource(name.replace('.', '/') + ".class") == null ? null : findClass(name);
      }
      if (loaded == null) {
        return super.loadClass(name, resolve);
      }
      if (resolve) {
        resolveClass(loaded);
      }
      return loaded;
    }
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> urls = new ArrayList<>(Collections.list(findResources(name)));
    for (URL url : Collections.list(getParent().getResources(name))) {
      if (!urls.contains(url)) {
        urls.add(url);
      }
    }
    return Collections.enumeration(urls);
  }
}
