package org.dateline.annotator.credibility;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.api.CredibilityRating;
import org.dateline.api.TsvTable;

/** Turns the indicators of an article into a score and a rating, by a documented sum. */
final class RatingScale {

  private final Map<String, Double> values;
  private final String location;

  private RatingScale(Map<String, Double> values, String location) {
    this.values = Map.copyOf(values);
    this.location = location;
  }

  /** Reads base and thresholds. */
  static RatingScale read(InputStream in, String location) throws IOException {
    Map<String, Double> values = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "name", "value").rows()) {
      values.put(row.get("name"), row.number("value"));
    }
    for (String name : List.of("base", "high", "medium", "detail")) {
      if (!values.containsKey(name)) {
        throw new IOException(location + ": no value '" + name + "'; there are " + values.keySet());
      }
    }
    return new RatingScale(values, location);
  }

  /** Returns the named value. */
  double value(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(location + " has no value '" + name + "'");
    }
    return value;
  }

  /** Returns the score from 0 to 1: base and the limited sum of the weights. */
  double score(Map<IndicatorCatalog.Kind, Integer> counts) {
    double score = value("base");
    for (Map.Entry<IndicatorCatalog.Kind, Integer> entry : counts.entrySet()) {
      IndicatorCatalog.Kind kind = entry.getKey();
      score += kind.direction() * kind.weight() * Math.min(kind.limit(), entry.getValue());
    }
    return Math.max(0, Math.min(1, score));
  }

  /** Returns the rating of a score. */
  CredibilityRating rating(double score) {
    if (score >= value("high")) {
      return CredibilityRating.HIGH;
    }
    return score >= value("medium") ? CredibilityRating.MEDIUM : CredibilityRating.LOW;
  }
}
