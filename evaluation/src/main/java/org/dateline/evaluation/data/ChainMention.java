package org.dateline.evaluation.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A mention of an entity in a document, with what it shares with the other mentions of it.
 *
 * @param entity label of the entity within the document
 * @param type as the gold or the record gives it; {@code null} where it is not known
 * @since 0.1.0
 */
public record ChainMention(Span span, String entity, String type) {

  private static final String GROUP = "grp";

  /** Tells whether a row of gold says which mentions belong together. */
  public static boolean areIn(Row row) {
    JsonNode first = row.json().path("entities").path(0);
    return first.has("b") && first.has(GROUP);
  }

  /** Returns the mentions of gold. */
  public static List<ChainMention> ofGold(Row row) {
    List<ChainMention> mentions = new ArrayList<>();
    for (JsonNode json : row.json().path("entities")) {
      Span span = new Span(json.path("b").intValue(), json.path("e").intValue());
      mentions.add(
          new ChainMention(span, json.path(GROUP).asText(), json.path("etype").asText(null)));
    }
    return mentions;
  }

  /** Returns the names, descriptions and pronouns of a record that have a chain. */
  public static List<ChainMention> ofRecord(Row row) {
    List<ChainMention> mentions = new ArrayList<>();
    for (String list : List.of("entities", "references")) {
      for (JsonNode json : row.json().path(list)) {
        Span span = Span.of(json.get("span"));
        if (span != null && json.hasNonNull("chain")) {
          mentions.add(
              new ChainMention(span, json.get("chain").asText(), json.path("type").asText(null)));
        }
      }
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return mentions;
  }
}
