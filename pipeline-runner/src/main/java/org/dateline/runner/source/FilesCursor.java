package org.dateline.runner.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes documents of files; what cannot be opened is a document that fails. */
final class FilesCursor implements DocumentCursor {

  private final Path base;
  private final FileSequence files;
  private final ArchiveLimits limits;
  private DocumentCursor inner;

  FilesCursor(Path base, FileSequence files, ArchiveLimits limits) {
    this.base = base.toAbsolutePath();
    this.files = files;
    this.limits = limits;
  }

  @Override
  public Optional<SourceDocument> next() throws IOException {
    while (true) {
      if (inner != null) {
        Optional<SourceDocument> document = inner.next();
        if (document.isPresent()) {
          return document;
        }
        close();
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
      FileKind kind = FileKind.of(file);
      switch (kind) {
        case JSON_LINES:
          inner = new JsonLinesCursor(lines(file), id, file.toString());
          return Optional.empty();
        case ARCHIVE:
          inner = new ArchiveCursor(file, id, limits);
          return Optional.empty();
        case TYPE_SYSTEM:
          return Optional.empty();
        default:
          return Optional.of(
              new SourceDocument(
                  id,
                  file.toString(),
                  kind.content(file.toString(), () -> FileBytes.read(file, limits))));
      }
    } catch (SourceException e) {
      return Optional.of(failed(file, id, e));
    } catch (IOException e) {
      return Optional.of(
          failed(file, id, new SourceException("'" + file + "' cannot be opened: " + e, e)));
    }
  }

  private InputStream lines(Path file) throws IOException {
    return FileKind.isCompressed(file)
        ? new MeteredStream(FileBytes.open(file))
            .limit(limits.unpacked(), limits.message(file.toString()))
        : FileBytes.open(file);
  }

  private static SourceDocument failed(Path file, String id, SourceException problem) {
    return new SourceDocument(id, file.toString(), new FailedContent(new byte[0], problem));
  }

  private String id(Path file) {
    return base.relativize(file.toAbsolutePath()).toString().replace(File.separatorChar, '/');
  }

  @Override
  public void close() throws IOException {
    if (inner != null) {
      inner.close();
      inner = null;
    }
  }
}
