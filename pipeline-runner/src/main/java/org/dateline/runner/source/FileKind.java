package org.dateline.runner.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
  OTHER_XML;

  private static final int HEAD = 8192;
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
    return name.endsWith(".xml") ? ofXml(file) : TEXT;
  }

  static boolean isCompressed(Path file) {
    return isNamed(file, ".gz");
  }

  static boolean isNamed(Path file, String extension) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(extension);
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
