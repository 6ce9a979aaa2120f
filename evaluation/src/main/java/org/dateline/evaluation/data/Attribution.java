package org.dateline.evaluation.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An attribution in the sense of PARC 3 and PolNeAR.
 *
 * @param content the reported words
 * @param source the words that name who said them; may be empty
 * @param cue the words that report; may be empty
 * @param confidence how sure the predictor is, from 0 to 1; empty where it does not say, as in gold
 * @since 0.1.0
 */
public record Attribution(
    List<Span> content, List<Span> source, List<Span> cue, OptionalDouble confidence) {

  private static final String CONFIDENCE = "confidence";

  /** Makes one without a confidence. */
  public Attribution(List<Span> content, List<Span> source, List<Span> cue) {
    this(content, source, cue, OptionalDouble.empty());
  }

  /** The parts of an attribution. */
  public enum Role {
    /** The reported words. */
    CONTENT("content"),
    /** Who said them. */
    SOURCE("source"),
    /** The words that report. */
    CUE("cue");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    /** Returns the name of the field. */
    public String label() {
      return label;
    }
  }

  /** Sorts the spans of each part and drops repeated ones. */
  public Attribution {
    content = content.stream().sorted().distinct().toList();
    source = source.stream().sorted().distinct().toList();
    cue = cue.stream().sorted().distinct().toList();
  }

  /** Returns the spans of a part. */
  public List<Span> spans(Role role) {
    return switch (role) {
      case CONTENT -> content;
      case SOURCE -> source;
      case CUE -> cue;
    };
  }

  /** Tells whether a row says which attributions its document has. */
  public static boolean areIn(Row row) {
    return row.has("attributions") || row.has("quotes");
  }

  /**
   * Returns the attributions of a row. In a record, the segments of one utterance are one
   * attribution; nested quotations and scare quotes are none.
   */
  public static List<Attribution> of(Row row) {
    List<Attribution> attributions = new ArrayList<>();
    JsonNode listed = row.get("attributions");
    if (listed != null) {
      for (JsonNode json : listed) {
        attributions.add(one(List.of(json)));
      }
      return attributions;
    }
    Map<String, List<JsonNode>> utterances = new LinkedHashMap<>();
    for (JsonNode quote : row.json().path("quotes")) {
      if (!quote.hasNonNull("parent") && !quote.path("kind").asText().equals("scare")) {
        String id = quote.path("utterance").asText(quote.path("id").asText());
        utterances.computeIfAbsent(id, key -> new ArrayList<>()).add(quote);
      }
    }
    utterances.values().forEach(segments -> attributions.add(one(segments)));
    return attributions;
  }

  private static Attribution one(List<JsonNode> segments) {
    // A segment that is carried on from another is less sure than the attribution itself; the
    // feature of a CAS that was never set is 0.
    OptionalDouble confidence =
        segments.stream()
            .filter(segment -> segment.path(CONFIDENCE).isNumber())
            .mapToDouble(segment -> segment.get(CONFIDENCE).doubleValue())
            .filter(sure -> sure > 0)
            .max();
    return new Attribution(
        join(segments, Role.CONTENT),
        join(segments, Role.SOURCE),
        join(segments, Role.CUE),
        confidence);
  }

  private static List<Span> join(List<JsonNode> segments, Role role) {
    return segments.stream().flatMap(s -> Span.list(s.get(role.label())).stream()).toList();
  }
}
