package org.dateline.runner.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file holds, told by its name and, for XML, by its root element. */
enum FileKind {
  TEXT,
  JSON_LINES,
  XMI,
  JSON_CAS,
  TYPE_SYSTEM,
  COLLECTION_READER,
  OTHER_XML,

  /** Files in a file. They are not opened: what is in them is not known before it is unpacked. */
  ARCHIVE,

  /** Objects of Java. Reading them would let the file choose what is run. */
  JAVA_OBJECTS;

  private static final int HEAD = 8192;
  private static final int TAR_MARK_AT = 257;
  private static final String TAR_MARK = "ustar";

  /** How zip, gzip, bzip2, xz, 7z, rar and zstd begin. */
  private static final List<String> ARCHIVES =
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
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (isCompressed(file)) {
      name = name.substring(0, name.length() - ".gz".length());
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    if (name.endsWith(".xmi")) {
      return XMI;
    }
    if (name.endsWith(".json")) {
      return JSON_CAS;
    }
    return name.endsWith(".xml") ? ofXml(file) : ofHead(file);
  }

  static boolean isCompressed(Path file) {
    return isNamed(file, ".gz");
  }

  static boolean isNamed(Path file, String extension) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(extension);
  }

  private static FileKind ofHead(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return TEXT;
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(TAR_MARK_AT + TAR_MARK.length());
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00AC\u00ED\u0000\u0005")) {
      return JAVA_OBJECTS;
    }
    return ARCHIVES.stream().anyMatch(start::startsWith) || start.startsWith(TAR_MARK, TAR_MARK_AT)
        ? ARCHIVE
        : TEXT;
  }

  private static FileKind ofXml(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return OTHER_XML;
    }
    String head;
    try (InputStream in = Files.newInputStream(file)) {
      head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    }
    String withoutComments = head.replaceAll("(?s)<!--.*?(-->|$)", "");
    var root = ROOT.matcher(withoutComments);
    if (!root.find()) {
      return OTHER_XML;
    }
    switch (root.group(1)) {
      case "xmi:XMI":
        return XMI;
      case "typeSystemDescription":
        return TYPE_SYSTEM;
      case "collectionReaderDescription":
        return COLLECTION_READER;
      default:
        return OTHER_XML;
    }
  }
}
