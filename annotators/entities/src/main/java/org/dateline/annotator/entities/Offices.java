package org.dateline.annotator.entities;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.dateline.api.TsvTable;

/** Offices whose title alone tells the country. */
final class Offices {

  private final Map<String, String> countries = new HashMap<>();

  static Offices read(InputStream in, String location) throws IOException {
    Offices offices = new Offices();
    for (TsvTable.Row row : TsvTable.read(in, location, "office", "country").rows()) {
      offices.countries.put(PieceText.folded(row.get("office")), row.get("country"));
    }
    return offices;
  }

  /** Returns the ISO code of the country that a role is an office of, or {@code null}. */
  String country(String role) {
    return role == null ? null : countries.get(PieceText.folded(role));
  }
}
