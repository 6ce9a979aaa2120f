package org.dateline.runner.job;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.dateline.runner.pipeline.Pipeline;

/**
 * Tells builds apart whose versions do not: results of an annotator that was changed meanwhile do
 * not belong to those of before, although pipeline and version are the same.
 */
final class Build {

  private static final String UNFINISHED = "-SNAPSHOT";

  private Build() {}

  /** Returns a mark of the jars and classes of a pipeline; {@code released} where all are that. */
  static String of(Pipeline pipeline) {
    TreeSet<String> marks = new TreeSet<>();
    for (Pipeline.Stage stage : pipeline.stages()) {
      if (stage.version().endsWith(UNFINISHED)) {
        marks.addAll(marks(stage, pipeline.classLoader()));
      }
    }
    if (marks.isEmpty()) {
      return "released";
    }
    CRC32C sum = new CRC32C();
    marks.forEach(mark -> sum.update(mark.getBytes(StandardCharsets.UTF_8)));
    return Long.toHexString(sum.getValue());
  }

  private static TreeSet<String> marks(Pipeline.Stage stage, ClassLoader loader) {
    TreeSet<String> marks = new TreeSet<>();
    URL url = loader.getResource(stage.implementation().replace('.', '/') + ".class");
    if (url == null) {
      return marks;
    }
    try {
      URLConnection connection = url.openConnection();
      if (connection instanceof JarURLConnection jar) {
        Path file = Path.of(jar.getJarFileURL().toURI());
        marks.add(mark(file));
        // The libraries and models beside it.
        try (Stream<Path> beside = Files.list(file.getParent())) {
          for (Path other : beside.filter(f -> f.toString().endsWith(".jar")).toList()) {
            marks.add(mark(other));
          }
        }
      } else {
        marks.add(mark(Path.of(url.toURI())));
      }
    } catch (IOException | URISyntaxException e) {
      marks.add("unknown: " + url);
    }
    return marks;
  }

  private static String mark(Path file) throws IOException {
    return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
  }
}
