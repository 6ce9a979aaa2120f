package org.dateline.runner.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.runner.sink.AtomicFile;

/** Deletes and syncs what lies below a folder of the state. */
final class FileTree {

  private FileTree() {}

  /** Deletes a folder with all that is in it, if it is there; links are not followed. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walked = Files.walk(folder)) {
      paths = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }

  /** Deletes the files in a folder that never got their names. */
  static void deleteTemporaries(Path folder) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(AtomicFile::isTemporary).toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
  }

  /** Returns the files below a folder, sorted. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walked = Files.walk(folder)) {
      return walked.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Makes the names of files durable, and those of the folders that hold them up to a root. */
  static void syncFolders(List<Path> files, Path root) throws IOException {
    Set<Path> folders = new TreeSet<>();
    for (Path file : files) {
      Path folder = file.getParent();
      while (folder != null && folder.startsWith(root) && folders.add(folder)) {
        folder = folder.getParent();
      }
    }
    for (Path folder : folders) {
      AtomicFile.syncFolder(folder);
    }
  }
}
