package org.dateline.runner.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Makes documents of the entries of an archive, as they come. An entry that is not what it should
 * be is a document that fails; so is, where the archive is damaged, all that is left of it.
 */
final class ArchiveCursor implements DocumentCursor {

  private final String id;
  private final String origin;
  private final ArchiveLimits limits;
  private final PackedEntries entries;
  private PackedEntry current;
  private EntryPath path;
  private PackedEntry upcoming;
  private Exception problem;
  private CheckedInputStream content;
  private JsonLinesCursor lines;
  private boolean isBegun;

  /**
   * Opens an archive.
   *
   * @param id of the file within the collection; the ids of the entries are below it
   */
  ArchiveCursor(Path file, String id, ArchiveLimits limits) throws IOException {
    this.id = id;
    this.origin = file.toString();
    this.limits = limits;
    entries = PackedEntries.open(file, limits);
  }

  @Override
  public Optional<SourceDocument> next() {
    if (!isBegun) {
      isBegun = true;
      advance();
    }
    while (true) {
      if (lines == null && upcoming == null) {
        return rest();
      }
      Optional<SourceDocument> document = lines == null ? entry() : line();
      if (document.isPresent()) {
        return document;
      }
    }
  }

  /**
   * Goes to the next entry before the one that was read is given out: what the archive says of its
   * checksum may stand behind it.
   */
  private void advance() {
    upcoming = null;
    try {
      upcoming = entries.next();
    } catch (IOException | RuntimeException e) {
      // Damaged or hostile bytes; the library may throw anything at them.
      problem = e;
    }
  }

  /** Reads an entry, which may be no document or hold several. */
  private Optional<SourceDocument> entry() {
    current = upcoming;
    path = EntryPath.of(current.name());
    if (path.isHidden()) {
      advance();
      return Optional.empty();
    }
    if (current.problem() != null || path.problem() != null) {
      advance();
      return failed(current.problem() == null ? path.problem() : current.problem());
    }
    FileKind kind = FileKind.named(current.name());
    if (kind == FileKind.ARCHIVE || FileKind.isCompressed(current.name())) {
      advance();
      return failed("is packed within an archive; unpack the archive");
    }
    content = new CheckedInputStream(entries.content(), new CRC32());
    if (kind == FileKind.JSON_LINES) {
      lines = new JsonLinesCursor(content, entryId(), place());
      return Optional.empty();
    }
    return document();
  }

  private Optional<SourceDocument> line() {
    try {
      Optional<SourceDocument> line = lines.next();
      if (line.isPresent()) {
        return line;
      }
    } catch (RuntimeException e) {
      lines = null;
      advance();
      return failed("cannot be read: " + e.getMessage());
    }
    lines = null;
    advance();
    return damage();
  }

  private Optional<SourceDocument> document() {
    byte[] bytes;
    try {
      bytes = FileBytes.read(content, place(), entries::packedBytes, limits);
    } catch (IOException | RuntimeException e) {
      advance();
      String message = "'" + place() + "' cannot be read: " + e.getMessage();
      return Optional.of(failed(entryId(), place(), UnpackedLimitException.told(message, e)));
    }
    advance();
    Optional<SourceDocument> damage = damage();
    if (damage.isPresent()) {
      return damage;
    }
    FileKind kind = FileKind.of(current.name(), bytes);
    try {
      return kind == FileKind.TYPE_SYSTEM
          ? Optional.empty()
          : Optional.of(new SourceDocument(entryId(), place(), kind.content(place(), () -> bytes)));
    } catch (SourceException e) {
      return Optional.of(failed(entryId(), place(), e));
    }
  }

  /** Returns a failed document if what was read is not what was packed. */
  private Optional<SourceDocument> damage() {
    long checksum = current.checksum().getAsLong();
    return checksum == PackedEntry.NO_CHECKSUM || checksum == content.getChecksum().getValue()
        ? Optional.empty()
        : failed("is damaged: it has another checksum than when it was packed");
  }

  /** Returns what is left of a damaged archive, once; empty at a good end. */
  private Optional<SourceDocument> rest() {
    if (problem == null) {
      return Optional.empty();
    }
    long number = current == null ? 1 : current.number() + 1;
    String message = "'" + origin + "': the rest cannot be read: " + problem.getMessage();
    IOException told = UnpackedLimitException.told(message, problem);
    problem = null;
    return Optional.of(failed(id + ":" + number, origin + ":" + number, told));
  }

  private Optional<SourceDocument> failed(String why) {
    return Optional.of(failed(entryId(), place(), new SourceException("'" + place() + "' " + why)));
  }

  private static SourceDocument failed(String id, String place, IOException problem) {
    return new SourceDocument(id, place, new FailedContent(new byte[0], problem));
  }

  /** The path within the archive is not a part of an id where it leads elsewhere. */
  private String entryId() {
    return path.path() == null ? id + ":" + current.number() : id + "/" + path.path();
  }

  private String place() {
    String name = current.name().isEmpty() ? "" : ":" + current.name();
    return origin + ":" + current.number() + name;
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }
}
