package org.dateline.runner.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where an entry lies within its archive. Nothing is written there: the path is a part of the id of
 * a document. A path that leads elsewhere still has no honest meaning, so it is told as a problem.
 *
 * @param path with {@code /} between its parts
 * @param problem why the entry is not read; {@code null} where it is
 * @param isHidden whether it is left out, as hidden files of a folder are
 */
record EntryPath(String path, String problem, boolean isHidden) {

  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

  /** What an archiver of macOS puts beside the files. */
  private static final String RESOURCE_FORKS = "__MACOSX";

  static EntryPath of(String name) {
    String slashed = name.replace('\\', '/');
    if (slashed.startsWith("/") || DRIVE.matcher(slashed).matches()) {
      return refused("is an absolute path");
    }
    List<String> parts = new ArrayList<>();
    boolean isHidden = false;
    for (String part : slashed.split("/")) {
      if (part.equals("..")) {
        return refused("leads out of the archive");
      }
      if (!part.isEmpty() && !part.equals(".")) {
        isHidden |= part.startsWith(".") || parts.isEmpty() && part.equals(RESOURCE_FORKS);
        parts.add(part);
      }
    }
    return parts.isEmpty()
        ? refused("is no path")
        : new EntryPath(String.join("/", parts), null, isHidden);
  }

  private static EntryPath refused(String problem) {
    return new EntryPath(null, "has a name that " + problem, false);
  }
}
