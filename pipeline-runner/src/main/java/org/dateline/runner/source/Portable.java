package org.dateline.runner.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The content of a document in a form that can be taken to another process.
 *
 * @param kind what the bytes are
 * @param packed bytes beside the raw ones of the document; may be {@code null}
 * @since 0.1.0
 */
public record Portable(Kind kind, byte[] packed) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a document is read from. */
  public enum Kind {
    TEXT,
    XMI,
    JSON_CAS,
    JSON_LINE,
    READER
  }

  /** Packs a content; empty where it is not of this package or is one that fails anyway. */
  public static Optional<Portable> of(DocumentContent content) {
    if (content instanceof TextContent) {
      return Optional.of(new Portable(Kind.TEXT, null));
    }
    if (content instanceof XmiContent) {
      return Optional.of(new Portable(Kind.XMI, null));
    }
    if (content instanceof JsonCasContent) {
      return Optional.of(new Portable(Kind.JSON_CAS, null));
    }
    if (content instanceof JsonLineContent) {
      return Optional.of(new Portable(Kind.JSON_LINE, null));
    }
    if (content instanceof ReaderCasContent reader) {
      return Optional.of(new Portable(Kind.READER, reader.packed()));
    }
    return Optional.empty();
  }

  /**
   * Unpacks a content.
   *
   * @param origin of the document, for messages
   * @param raw the raw bytes of the document
   * @throws SourceException if it is not what it was packed from
   */
  public DocumentContent content(String origin, byte[] raw) throws SourceException {
    return switch (kind) {
      case TEXT -> new TextContent(() -> raw);
      case XMI -> new XmiContent(origin, () -> raw);
      case JSON_CAS -> new JsonCasContent(origin, () -> raw);
      case JSON_LINE -> jsonLine(origin, raw);
      case READER -> new ReaderCasContent(packed, new String(raw, StandardCharsets.UTF_8));
    };
  }

  private static DocumentContent jsonLine(String origin, byte[] raw) throws SourceException {
    String text = new String(raw, StandardCharsets.UTF_8);
    String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return new JsonLineContent(raw, JsonRecordParser.parse(json, origin));
  }
}
