package org.dateline.runner.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.dateline.runner.internal.BoundedBytes;

/**
 * A folder {@code plugins/<name>/}: jars in it or in its {@code lib}, and classes in its {@code
 * classes} or directly in it. A jar directly in {@code plugins/} is a plugin without libraries.
 */
final class PluginFolder {

  private static final int MOST_MANIFEST = 8 << 20;

  private final Path folder;
  private final List<URL> content = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private PluginFolder(Path folder) {
    this.folder = folder;
  }

  /** Opens each jar once to see that it can be read; those that cannot are left out. */
  static PluginFolder read(Path folder) throws IOException {
    PluginFolder plugin = new PluginFolder(folder);
    if (isJar(folder)) {
      plugin.addJar(folder);
      return plugin;
    }
    Path classes = folder.resolve("classes");
    plugin.content.add((Files.isDirectory(classes) ? classes : folder).toUri().toURL());
    plugin.addJars(folder);
    plugin.addJars(folder.resolve("lib"));
    return plugin;
  }

  /**
   * Returns the plugin folders and jars in a folder of plugins, in the order of their names; hidden
   * ones are not.
   */
  static List<Path> in(Path plugins) throws IOException {
    try (Stream<Path> entries = Files.list(plugins)) {
      return entries
          .filter(entry -> Files.isDirectory(entry) || isJar(entry))
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  Path folder() {
    return folder;
  }

  List<URL> content() {
    return content;
  }

  List<Problem> problems() {
    return problems;
  }

  private void addJars(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return;
    }
    List<Path> jars;
    try (Stream<Path> entries = Files.list(place)) {
      jars = entries.filter(PluginFolder::isJar).sorted().toList();
    }
    for (Path jar : jars) {
      addJar(jar);
    }
  }

  private static boolean isJar(Path file) {
    return Files.isRegularFile(file) && file.getFileName().toString().endsWith(".jar");
  }

  private void addJar(Path jar) throws MalformedURLException {
    try (JarFile opened = new JarFile(jar.toFile())) {
      requireManifest(opened);
      content.add(jar.toUri().toURL());
    } catch (IOException e) {
      problems.add(
          Problem.error(
              Place.of(jar.toString()),
              "The jar cannot be read: " + e.getMessage(),
              "Copy it again; its plugin is used without it."));
    }
  }

  /** Java reads a manifest as a whole, so its size is looked at before. */
  private static void requireManifest(JarFile jar) throws IOException {
    ZipEntry manifest = jar.getEntry(JarFile.MANIFEST_NAME);
    if (manifest != null) {
      try (InputStream in = jar.getInputStream(manifest)) {
        BoundedBytes.read(in, MOST_MANIFEST);
      } catch (IOException e) {
        throw new IOException("its manifest: " + e.getMessage(), e);
      }
      jar.getManifest();
    }
  }
}
