package org.dateline.runner.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file, or an entry of an archive, holds, told by its name, by its root element where it is
 * XML, and by its first bytes where the name says nothing. A name may end in {@code .gz}.
 */
enum FileKind {
  TEXT,
  JSON_LINES,
  XMI,
  JSON_CAS,
  TYPE_SYSTEM,
  COLLECTION_READER,
  OTHER_XML,

  /** Files in a file: zip, tar, packed tar. */
  ARCHIVE,

  /** An archive or a packed file that is not read, or is not named as one. */
  OTHER_ARCHIVE,

  /** Objects of Java. Reading them would let the file choose what is run. */
  JAVA_OBJECTS;

  private static final String GZIP = ".gz";
  private static final List<String> ARCHIVE_NAMES = List.of(".zip", ".tar", ".tar.gz", ".tgz");
  private static final List<String> CAS_NAMES = List.of(".xmi", ".xmi.gz", ".json", ".json.gz");
  private static final int HEAD = 8192;
  private static final int TAR_MARK_AT = 257;
  private static final String TAR_MARK = "ustar";

  /** How zip, gzip, bzip2, xz, 7z, rar and zstd begin. */
  private static final List<String> ARCHIVE_MARKS =
      List.of(
          "PK\u0003\u0004",
          "PK\u0005\u0006",
          "\u001F\u008B",
          "BZh",
          "\u00FD7zXZ",
          "7z\u00BC\u00AF",
          "Rar!\u001A",
          "\u0028\u00B5\u002F\u00FD");

  private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.:-]*)");

  static FileKind of(Path file) throws IOException {
    String name = file.getFileName().toString();
    FileKind named = named(name);
    return named == null || named == OTHER_XML ? of(name, head(file)) : named;
  }

  /**
   * Tells what a document is.
   *
   * @param name may be a path
   * @param head the first bytes, {@value #HEAD} or all
   */
  static FileKind of(String name, byte[] head) {
    FileKind named = named(name);
    if (named == OTHER_XML) {
      return ofXml(head);
    }
    return named == null ? ofHead(head) : named;
  }

  /** Tells as much as a name does; {@code null} where it says nothing. */
  static FileKind named(String name) {
    String whole = name.toLowerCase(Locale.ROOT);
    if (ARCHIVE_NAMES.stream().anyMatch(whole::endsWith)) {
      return ARCHIVE;
    }
    String bare = isCompressed(whole) ? whole.substring(0, whole.length() - GZIP.length()) : whole;
    if (bare.endsWith(".jsonl") || bare.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    if (bare.endsWith(".xmi")) {
      return XMI;
    }
    if (bare.endsWith(".json")) {
      return JSON_CAS;
    }
    return bare.endsWith(".xml") ? OTHER_XML : null;
  }

  static boolean isCompressed(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  static boolean isCompressed(Path file) {
    return isCompressed(file.getFileName().toString());
  }

  static boolean isNamed(Path file, String extension) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(extension);
  }

  /** Tells whether documents in a file may come with annotations. */
  static boolean mayBeAnnotated(Path file) {
    return Stream.concat(ARCHIVE_NAMES.stream(), CAS_NAMES.stream())
        .anyMatch(name -> isNamed(file, name));
  }

  /**
   * Returns what a document of this kind holds.
   *
   * @param origin of the document, for messages
   * @throws SourceException if files of this kind are no documents
   */
  DocumentContent content(String origin, RawBytes bytes) throws SourceException {
    return switch (this) {
      case TEXT -> new TextContent(bytes);
      case XMI -> new XmiContent(origin, bytes);
      case JSON_CAS -> new JsonCasContent(origin, bytes);
      case ARCHIVE ->
          throw new SourceException(
              "'" + origin + "' is an archive within an archive; unpack the outer one");
      case OTHER_ARCHIVE ->
          throw new SourceException(
              "'"
                  + origin
                  + "' is packed in a way that is not read, or is not named as what it is; unpack"
                  + " it, or give it as "
                  + String.join(", ", ARCHIVE_NAMES)
                  + " or "
                  + GZIP);
      case JAVA_OBJECTS ->
          throw new SourceException(
              "'"
                  + origin
                  + "' holds serialised Java objects, which are never read; use XMI or JSON");
      default ->
          throw new SourceException(
              "'"
                  + origin
                  + "' is XML, but neither XMI nor text; give a reader's descriptor alone");
    };
  }

  private static byte[] head(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new byte[0];
    }
    try (InputStream in = FileBytes.open(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static FileKind ofHead(byte[] head) {
    String start =
        new String(
            head,
            0,
            Math.min(head.length, TAR_MARK_AT + TAR_MARK.length()),
            StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00AC\u00ED\u0000\u0005")) {
      return JAVA_OBJECTS;
    }
    return ARCHIVE_MARKS.stream().anyMatch(start::startsWith)
            || start.startsWith(TAR_MARK, TAR_MARK_AT)
        ? OTHER_ARCHIVE
        : TEXT;
  }

  private static FileKind ofXml(byte[] bytes) {
    String head = new String(bytes, StandardCharsets.UTF_8);
    String withoutComments = head.replaceAll("(?s)<!--.*?(-->|$)", "");
    var root = ROOT.matcher(withoutComments);
    if (!root.find()) {
      return OTHER_XML;
    }
    return switch (root.group(1)) {
      case "xmi:XMI" -> XMI;
      case "typeSystemDescription" -> TYPE_SYSTEM;
      case "collectionReaderDescription" -> COLLECTION_READER;
      default -> OTHER_XML;
    };
  }
}
