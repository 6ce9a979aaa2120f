package org.dateline.annotator.credibility;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.api.TsvTable;

/** The kinds of indicators with what each counts in the rating; read from a resource. */
final class IndicatorCatalog {

  /**
   * A kind of indicator.
   *
   * @param id identifier
   * @param direction -1 lowers, 0 informs, 1 raises the rating
   * @param weight what one occurrence counts
   * @param limit how many occurrences count at the most
   * @param document whether it speaks of the whole document
   * @param meaning for explanations
   */
  record Kind(
      String id, int direction, double weight, int limit, boolean document, String meaning) {}

  private final Map<String, Kind> kinds;
  private final String location;

  private IndicatorCatalog(Map<String, Kind> kinds, String location) {
    this.kinds = kinds;
    this.location = location;
  }

  /** Reads the catalog: one row per kind. */
  static IndicatorCatalog read(InputStream in, String location) throws IOException {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    TsvTable table =
        TsvTable.read(in, location, "id", "direction", "weight", "limit", "scope", "meaning");
    for (TsvTable.Row row : table.rows()) {
      Kind kind =
          new Kind(
              row.get("id"),
              (int) row.number("direction"),
              row.number("weight"),
              (int) row.number("limit"),
              row.get("scope").equals("document"),
              row.get("meaning"));
      if (kinds.put(kind.id(), kind) != null) {
        throw new IOException(row.place() + ": '" + kind.id() + "' is there twice");
      }
    }
    return new IndicatorCatalog(kinds, location);
  }

  /**
   * Returns the kind.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  Kind kind(String id) {
    Kind kind = kinds.get(id);
    if (kind == null) {
      throw new IllegalArgumentException(
          location + " has no indicator '" + id + "'; there are " + kinds.keySet());
    }
    return kind;
  }
}
