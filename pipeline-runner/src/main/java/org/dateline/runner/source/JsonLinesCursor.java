package org.dateline.runner.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a file of JSON Lines; a bad line is a document that fails, and the next one follows. */
final class JsonLinesCursor implements DocumentCursor {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String id;
  private final String origin;
  private final LineReader lines;
  private boolean broken;

  /**
   * Begins to read.
   *
   * @param id of the file within the collection; documents without an id are named after it
   * @param origin of the file, for messages
   */
  JsonLinesCursor(InputStream in, String id, String origin) {
    this.id = id;
    this.origin = origin;
    this.lines = new LineReader(in);
  }

  @Override
  public Optional<SourceDocument> next() {
    while (!broken) {
      try {
        byte[] line = lines.next();
        if (line == null) {
          return Optional.empty();
        }
        String text = new String(line, StandardCharsets.UTF_8);
        if (!text.isBlank()) {
          return Optional.of(document(line, text));
        }
      } catch (TooLargeException e) {
        return Optional.of(failed(new TooLargeException(place() + ": " + e.getMessage())));
      } catch (IOException e) {
        broken = true;
        return Optional.of(
            failed(
                UnpackedLimitException.told(
                    place() + ": the rest cannot be read: " + e.getMessage(), e)));
      }
    }
    return Optional.empty();
  }

  private SourceDocument document(byte[] line, String text) {
    String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try {
      JsonRecord record = JsonRecordParser.parse(json, place());
      String documentId = record.id() == null ? lineId() : record.id();
      return new SourceDocument(documentId, place(), new JsonLineContent(line, record));
    } catch (SourceException e) {
      return new SourceDocument(lineId(), place(), new FailedContent(line, e));
    }
  }

  private SourceDocument failed(IOException problem) {
    return new SourceDocument(lineId(), place(), new FailedContent(new byte[0], problem));
  }

  private String lineId() {
    return id + ":" + lines.lineNumber();
  }

  private String place() {
    return origin + ":" + lines.lineNumber();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
