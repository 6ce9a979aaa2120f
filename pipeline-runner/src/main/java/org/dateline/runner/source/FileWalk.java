package org.dateline.runner.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Goes through the files below a folder: in each folder by name in the order of UTF-16 code units,
 * a subfolder in the place of its name. Names that begin with a dot are left out, and links to
 * folders are not followed. Holds one listing per level of depth.
 */
final class FileWalk {

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> path.getFileName().toString());

  private final Deque<Iterator<Path>> levels = new ArrayDeque<>();

  FileWalk(Path folder) throws IOException {
    levels.push(list(folder));
  }

  /**
   * Returns the next file, or {@code null} after the last. A folder that cannot be listed is
   * returned itself, so that it does not pass unnoticed.
   */
  Path next() {
    while (!levels.isEmpty()) {
      Iterator<Path> level = levels.peek();
      if (!level.hasNext()) {
        levels.pop();
        continue;
      }
      Path path = level.next();
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        try {
          levels.push(list(path));
        } catch (IOException e) {
          return path;
        }
      } else if (!Files.isDirectory(path)) {
        return path;
      }
    }
    return null;
  }

  private static Iterator<Path> list(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().startsWith(".")) {
          paths.add(entry);
        }
      }
    }
    paths.sort(BY_NAME);
    return paths.iterator();
  }
}
