package org.dateline.runner.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.runner.plugin.Plugins;
import picocli.CommandLine.Option;

/** The options that say where plugins are. */
final class PluginOptions {

  private static final String FOLDER = "plugins";

  @Option(
      names = "--plugins",
      paramLabel = "FOLDER",
      description =
          "Folder with a jar or a folder for each plugin; may be given more than once. Without it:"
              + " plugins in the current folder and in that of Dateline, where there is one.")
  private List<Path> folders = new ArrayList<>();

  /** Finds the plugins on the class path and in the folders. */
  Plugins discover() {
    return Plugins.discover(PluginOptions.class.getClassLoader(), folders());
  }

  private Set<Path> folders() {
    if (!folders.isEmpty()) {
      return new LinkedHashSet<>(folders);
    }
    Set<Path> usual = new LinkedHashSet<>();
    addIfThere(usual, Path.of(FOLDER));
    String home = System.getProperty("dateline.home");
    if (home != null) {
      addIfThere(usual, Path.of(home, FOLDER));
    }
    return usual;
  }

  private static void addIfThere(Set<Path> folders, Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (Files.isDirectory(absolute)) {
      folders.add(absolute);
    }
  }
}
