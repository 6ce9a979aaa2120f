package org.dateline.evaluation.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a document with a label: the type of a name, its Wikidata identifier.
 *
 * @param begin offset of the first UTF-16 code unit; where a row has only tags, the number of the
 *     first token
 * @param end offset behind the last one
 * @param label may be {@code null}
 * @since 0.1.0
 */
public record Mention(int begin, int end, String label) {

  /** What mentions are labelled with. */
  public enum Label {
    /** Type of the name. */
    TYPE("type"),
    /** Identifier in Wikidata. */
    LINK("qid");

    private final String field;

    Label(String field) {
      this.field = field;
    }
  }

  /** Returns the span. */
  public Span span() {
    return new Span(begin, end);
  }

  /** Tells whether a row says which mentions with this label its document has. */
  public static boolean areIn(Row row, Label label) {
    return switch (label) {
      case TYPE ->
          hasOffsets(row, "spans", "type")
              || row.has("tags")
              || hasOffsets(row, "entities", "type")
              || row.isRecord() && row.has("entities");
      case LINK ->
          hasOffsets(row, "entities", "qid")
              || row.isRecord() && !row.json().path("entities").findValues("kb").isEmpty();
    };
  }

  private static boolean hasOffsets(Row row, String list, String field) {
    JsonNode first = row.json().path(list).path(0);
    return first.has("b") && first.has(field);
  }

  /** Returns the mentions of a row, each once, in their order there. */
  public static Set<Mention> of(Row row, Label label) {
    Set<Mention> mentions = new LinkedHashSet<>();
    if (row.isRecord()) {
      ofRecord(row, label, mentions);
    } else if (label == Label.TYPE && row.has("spans")) {
      row.get("spans").forEach(json -> mentions.add(one(json, label)));
    } else if (label == Label.TYPE && row.has("tags")) {
      mentions.addAll(ofTags(row));
    } else {
      row.json().path("entities").forEach(json -> mentions.add(one(json, label)));
    }
    return mentions;
  }

  private static Mention one(JsonNode json, Label label) {
    return new Mention(
        json.path("b").intValue(), json.path("e").intValue(), json.path(label.field).textValue());
  }

  /** Names only, and of those without a link none where links are asked for. */
  private static void ofRecord(Row row, Label label, Set<Mention> mentions) {
    for (JsonNode entity : row.json().path("entities")) {
      String value = entity.path(label == Label.LINK ? "kb" : "type").textValue();
      boolean name = entity.path("mention").asText("name").equals("name");
      Span span = Span.of(entity.get("span"));
      if (value != null && name && span != null) {
        mentions.add(new Mention(span.begin(), span.end(), value));
      }
    }
  }

  /** BIO2 tags; offsets of characters where the row has those of its tokens. */
  private static List<Mention> ofTags(Row row) {
    JsonNode tags = row.get("tags");
    JsonNode offsets = row.get("token_offsets");
    List<Mention> mentions = new ArrayList<>();
    for (int from = 0; from < tags.size(); ) {
      String tag = tags.get(from).asText();
      int to = from + 1;
      if (!tag.equals("O")) {
        String type = tag.substring(2);
        while (to < tags.size() && tags.get(to).asText().equals("I-" + type)) {
          to++;
        }
        mentions.add(
            offsets == null
                ? new Mention(from, to, type)
                : new Mention(
                    offsets.get(from).get(0).intValue(),
                    offsets.get(to - 1).get(1).intValue(),
                    type));
      }
      from = to;
    }
    return mentions;
  }
}
