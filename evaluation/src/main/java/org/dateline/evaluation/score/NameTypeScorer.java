package org.dateline.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.api.TsvTable;
import org.dateline.evaluation.data.Mention;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.statistics.Counts;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.evaluation.statistics.Share;
import org.dateline.evaluation.statistics.Table;

/**
 * Scores the types of names against gold of links, whose types are classes of Wikidata: of the
 * names that are found with their borders, how many have a type that fits the class. Dates,
 * quantities, descriptions and things of other classes are not asked for.
 *
 * @since 0.1.0
 */
public final class NameTypeScorer implements Scorer {

  private static final String FOUND = "name found with its borders";
  private static final String RIGHT = "type right where the borders are";
  private static final String TABLE = "wikidata-types.tsv";
  private static final Map<String, Set<String>> TYPES = new HashMap<>();
  private static final Map<String, String> UNLESS = new HashMap<>();

  static {
    try (InputStream in = NameTypeScorer.class.getResourceAsStream(TABLE)) {
      for (TsvTable.Row row : TsvTable.read(in, TABLE, "class", "types", "unless").rows()) {
        TYPES.put(row.get("class"), Set.copyOf(row.list("types")));
        UNLESS.put(row.get("class"), row.get("unless"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + TABLE + " of this jar cannot be read", e);
    }
  }

  /** Tells whether a row has links whose types are classes of Wikidata. */
  public static boolean isTyped(Row row) {
    for (JsonNode entity : row.json().path("entities")) {
      if (entity.has("b") && entity.has("qid") && !types(entity.path("type").asText()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String name() {
    return "types of names";
  }

  @Override
  public void score(Row gold, Row predicted, Counts counts, Errors errors) {
    Map<Span, String> found = new HashMap<>();
    if (predicted != null) {
      Mention.of(predicted, Mention.Label.TYPE).forEach(m -> found.put(m.span(), m.label()));
    }
    for (JsonNode entity : gold.json().path("entities")) {
      Set<String> right = types(entity.path("type").asText());
      if (right.isEmpty() || entity.path("coref").asBoolean()) {
        continue;
      }
      Span span = new Span(entity.path("b").intValue(), entity.path("e").intValue());
      String type = found.get(span);
      Share.count(counts, FOUND, type != null);
      if (type != null) {
        Share.count(counts, RIGHT, right.contains(type));
      }
      if (type != null && !right.contains(type)) {
        errors.add(
            "type: " + String.join(" or ", new TreeSet<>(right)) + " as " + type,
            span,
            entity.path("type").asText());
      }
    }
  }

  /** Returns the types that fit an entity of one or more classes, separated by bars. */
  private static Set<String> types(String classes) {
    Set<String> all = Set.of(classes.split("\\|"));
    Set<String> types = new HashSet<>();
    for (String one : all) {
      if (TYPES.containsKey(one) && !all.contains(UNLESS.get(one))) {
        types.addAll(TYPES.get(one));
      }
    }
    return types;
  }

  @Override
  public List<Measure> measures(Table counted) {
    return List.of(new Share(FOUND), new Share(RIGHT));
  }
}
