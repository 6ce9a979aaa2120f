package org.dateline.runner.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.collection.CollectionReaderDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/**
 * Makes sources of what a user names.
 *
 * <p>A file is taken by its name: {@code .jsonl} and {@code .ndjson} hold a document per line;
 * {@code .xmi} and {@code .json} hold a CAS; the descriptor of a collection reader ({@code .xml})
 * stands for what the reader reads; {@code .zip}, {@code .tar}, {@code .tar.gz} and {@code .tgz}
 * hold documents, each taken by its name in turn; anything else is a text. All but zip and tar may
 * be packed by gzip ({@code .gz}). Nothing is unpacked to the disk. A folder stands for the texts
 * ({@code .txt}) below it, in the order of their names and without hidden ones; where it has none,
 * for the first of XMI, JSON CAS, JSON Lines and archives that it has, else for all its files. A
 * pattern with {@code *}, <code>**</code>, {@code ?}, {@code [} or {@code {} stands for the files
 * that match it.
 *
 * @since 0.1.0
 */
public final class Sources {

  private static final String GLOB = "*?[{";

  private Sources() {}

  /**
   * Makes one source of several inputs, in their order.
   *
   * @throws SourceException if an input is not there; the message names the nearest that is
   */
  public static Source of(List<String> inputs) throws IOException {
    return of(inputs, Sources.class.getClassLoader());
  }

  /**
   * Makes one source of several inputs, in their order.
   *
   * @param classLoader sees the collection readers that inputs may name
   * @throws SourceException if an input is not there; the message names the nearest that is
   */
  public static Source of(List<String> inputs, ClassLoader classLoader) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String input : inputs) {
      sources.add(of(input, classLoader));
    }
    return sources.size() == 1 ? sources.get(0) : new CombinedSource(sources);
  }

  /**
   * Makes a source of a collection reader.
   *
   * @param classLoader sees the class of the reader
   */
  public static Source collectionReader(
      CollectionReaderDescription description, ClassLoader classLoader) {
    return new CollectionReaderSource(description, classLoader);
  }

  private static Source of(String input, ClassLoader classLoader) throws IOException {
    Path path = existing(input);
    if (path == null) {
      return matching(input);
    }
    if (Files.isDirectory(path)) {
      FolderContent content = FolderContent.of(path, input);
      return FilesSource.below(path, input, content.description(), content::isDocument);
    }
    if (FileKind.isNamed(path, ".xml") && FileKind.of(path) == FileKind.COLLECTION_READER) {
      return collectionReader(parse(path), classLoader);
    }
    return FilesSource.single(path);
  }

  private static Path existing(String input) {
    try {
      Path path = Path.of(input);
      return Files.exists(path) ? path : null;
    } catch (InvalidPathException e) {
      // A pattern such as "*.txt" is not a path on every system.
      return null;
    }
  }

  private static Source matching(String pattern) throws IOException {
    int first = firstOf(pattern, GLOB);
    if (first < 0) {
      throw new SourceException(MissingInput.message(pattern));
    }
    int slash = pattern.lastIndexOf('/', first);
    String folder = slash < 0 ? "." : pattern.substring(0, slash + 1);
    Path base = existing(folder);
    if (base == null || !Files.isDirectory(base)) {
      throw new SourceException(MissingInput.message(folder));
    }
    String below = pattern.substring(slash + 1);
    PathMatcher matcher = matcher(below);
    // "**/" also stands for no folder at all, as in a shell.
    PathMatcher flat = matcher(below.startsWith("**/") ? below.substring(3) : below);
    Source source =
        FilesSource.below(
            base,
            pattern,
            pattern,
            file -> matcher.matches(base.relativize(file)) || flat.matches(base.relativize(file)));
    try (DocumentCursor cursor =
        source.open(
            () -> {
              throw new IllegalStateException("Files need no CAS to be found");
            })) {
      if (cursor.next().isEmpty()) {
        throw new SourceException("No file matches the pattern '" + pattern + "'");
      }
    }
    return source;
  }

  private static PathMatcher matcher(String pattern) throws SourceException {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new SourceException(
          "The pattern '" + pattern + "' is not complete: " + e.getDescription(), e);
    }
  }

  private static int firstOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static CollectionReaderDescription parse(Path file) throws IOException {
    try {
      return UIMAFramework.getXMLParser()
          .parseCollectionReaderDescription(new XMLInputSource(file.toFile()));
    } catch (InvalidXMLException e) {
      throw new SourceException(
          "'" + file + "' is not the descriptor of a collection reader: " + e.getMessage(), e);
    }
  }
}
