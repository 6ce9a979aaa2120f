package org.dateline.evaluation.read;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;

/**
 * Reads brat standoff: a text ({@code .txt}) and its annotations ({@code .ann}).
 *
 * <p>Text-bound annotations of the types Content, Source and Cue are the parts of attributions;
 * relations of any name connect a content with its source and its cue, or an event does, whose
 * trigger is the cue and whose arguments are the others. All other types are those of names. brat
 * counts characters as code points; rows have UTF-16 code units.
 */
final class BratReader {

  private static final String CONTENT = "content";
  private static final List<String> PARTS = List.of(CONTENT, "source", "cue");

  private final Path file;
  private final String text;
  private final Map<String, TextBound> bound = new LinkedHashMap<>();
  private final Map<String, List<String>> partsOfContent = new LinkedHashMap<>();

  /** A text-bound annotation; its spans are in UTF-16 code units. */
  private record TextBound(String type, List<Span> spans) {

    String part() {
      String lower = type.toLowerCase(Locale.ROOT);
      return PARTS.contains(lower) ? lower : null;
    }
  }

  private BratReader(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads the annotations of one text.
   *
   * @param annotations the {@code .ann}; the text lies beside it
   * @throws IOException if a line cannot be understood; the message names file and line
   */
  static Row read(Path annotations) throws IOException {
    String name = annotations.getFileName().toString();
    String id = name.substring(0, name.length() - ".ann".length()) + ".txt";
    Path textFile = annotations.resolveSibling(id);
    if (!Files.isRegularFile(textFile)) {
      throw new IOException("'" + annotations + "' has no text '" + id + "' beside it");
    }
    String text = Files.readString(textFile, StandardCharsets.UTF_8);
    BratReader reader = new BratReader(annotations, text);
    List<String> links = new ArrayList<>();
    try (BufferedReader in = TextFiles.reader(annotations)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.startsWith("T")) {
          reader.textBound(line, number);
        } else if (line.startsWith("R") || line.startsWith("E")) {
          links.add(line);
        }
      }
    }
    links.forEach(reader::link);
    return new Row(id, text, reader.json());
  }

  /** For example {@code T1<tab>PERSON 0 5;8 11<tab>words}. */
  private void textBound(String line, int number) throws IOException {
    String[] cells = line.split("\t", 3);
    String[] parts = cells.length < 2 ? new String[0] : cells[1].split("[ ;]");
    List<Span> spans = new ArrayList<>();
    try {
      for (int i = 1; i + 1 < parts.length; i += 2) {
        int begin = text.offsetByCodePoints(0, Integer.parseInt(parts[i]));
        int length = Integer.parseInt(parts[i + 1]) - Integer.parseInt(parts[i]);
        spans.add(new Span(begin, text.offsetByCodePoints(begin, length)));
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw problem(number, "offsets that are none in its text", e);
    }
    if (spans.isEmpty()) {
      throw problem(number, "no type and offsets", null);
    }
    bound.put(cells[0], new TextBound(parts[0], spans));
  }

  private IOException problem(int line, String what, Exception cause) {
    return new IOException(file + ", line " + line + ": has " + what, cause);
  }

  /** For example {@code R1<tab>Has Arg1:T1 Arg2:T2} or {@code E1<tab>Say:T1 Source:T2}. */
  private void link(String line) {
    List<String> parts = new ArrayList<>();
    List<String> contents = new ArrayList<>();
    for (String word : line.split("[\t ]")) {
      String id = word.substring(word.indexOf(':') + 1);
      TextBound target = word.indexOf(':') < 0 ? null : bound.get(id);
      if (target != null) {
        (CONTENT.equals(target.part()) ? contents : parts).add(id);
      }
    }
    for (String content : contents) {
      partsOfContent.computeIfAbsent(content, key -> new ArrayList<>()).addAll(parts);
    }
  }

  private ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    ArrayNode attributions = JsonNodeFactory.instance.arrayNode();
    bound.forEach(
        (id, annotation) -> {
          if (annotation.part() == null) {
            name(annotation, names);
          } else if (CONTENT.equals(annotation.part())) {
            attribution(id, annotation, attributions.addObject());
          }
        });
    if (!names.isEmpty()) {
      json.set("spans", names);
    }
    if (!attributions.isEmpty()) {
      json.set("attributions", attributions);
    }
    return json;
  }

  private static void name(TextBound annotation, ArrayNode names) {
    List<Span> spans = annotation.spans();
    names
        .addObject()
        .put("b", spans.get(0).begin())
        .put("e", spans.get(spans.size() - 1).end())
        .put("type", annotation.type());
  }

  private void attribution(String id, TextBound content, ObjectNode json) {
    PARTS.forEach(json::putArray);
    spans(content, json);
    for (String part : partsOfContent.getOrDefault(id, List.of())) {
      if (bound.get(part).part() != null) {
        spans(bound.get(part), json);
      }
    }
  }

  private static void spans(TextBound annotation, ObjectNode json) {
    ArrayNode spans = (ArrayNode) json.get(annotation.part());
    annotation.spans().forEach(s -> spans.addArray().add(s.begin()).add(s.end()));
  }
}
