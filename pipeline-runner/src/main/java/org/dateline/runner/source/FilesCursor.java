package org.dateline.runner.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes documents of files; what cannot be opened is a document that fails. */
final class FilesCursor implements DocumentCursor {

  private final Path base;
  private final FileSequence files;
  private DocumentCursor lines;

  FilesCursor(Path base, FileSequence files) {
    this.base = base.toAbsolutePath();
    this.files = files;
  }

  @Override
  public Optional<SourceDocument> next() throws IOException {
    while (true) {
      if (lines != null) {
        Optional<SourceDocument> line = lines.next();
        if (line.isPresent()) {
          return line;
        }
        lines.close();
        lines = null;
      }
      Path file = files.next();
      if (file == null) {
        return Optional.empty();
      }
      Optional<SourceDocument> document = document(file);
      if (document.isPresent()) {
        return document;
      }
    }
  }

  /** Returns the document that a file is; empty where it holds none or several. */
  private Optional<SourceDocument> document(Path file) {
    String id = id(file);
    try {
      if (Files.isDirectory(file)) {
        throw new SourceException("The folder '" + file + "' cannot be listed");
      }
      if (!Files.isRegularFile(file)) {
        throw new SourceException("'" + file + "' is not a regular file");
      }
      switch (FileKind.of(file)) {
        case JSON_LINES:
          lines = new JsonLinesCursor(file, id);
          return Optional.empty();
        case TYPE_SYSTEM:
          return Optional.empty();
        case XMI:
          return Optional.of(new SourceDocument(id, file.toString(), new XmiContent(file)));
        case JSON_CAS:
          return Optional.of(new SourceDocument(id, file.toString(), new JsonCasContent(file)));
        case COLLECTION_READER:
        case OTHER_XML:
          throw new SourceException(
              "'" + file + "' is XML, but neither XMI nor text; give a reader's descriptor alone");
        case ARCHIVE:
          throw new SourceException(
              "'" + file + "' is an archive; unpack it, and give the folder (.jsonl.gz is read)");
        case JAVA_OBJECTS:
          throw new SourceException(
              "'"
                  + file
                  + "' holds serialised Java objects, which are never read; use XMI or JSON");
        default:
          return Optional.of(new SourceDocument(id, file.toString(), new TextFileContent(file)));
      }
    } catch (SourceException e) {
      return Optional.of(failed(file, id, e));
    } catch (IOException e) {
      return Optional.of(
          failed(file, id, new SourceException("'" + file + "' cannot be opened: " + e, e)));
    }
  }

  private static SourceDocument failed(Path file, String id, SourceException problem) {
    return new SourceDocument(id, file.toString(), new FailedContent(new byte[0], problem));
  }

  private String id(Path file) {
    return base.relativize(file.toAbsolutePath()).toString().replace(File.separatorChar, '/');
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
      lines = null;
    }
  }
}
