package org.dateline.annotator.entities;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.api.TsvTable;

/** First names of persons with the gender that they show. */
final class FirstNames {

  private final Map<String, String> genders = new HashMap<>();
  private final Set<String> weak = new HashSet<>();

  static FirstNames read(InputStream in, String location) throws IOException {
    FirstNames names = new FirstNames();
    for (TsvTable.Row row : TsvTable.read(in, location, "name", "gender", "weak").rows()) {
      String name = PieceText.plain(row.get("name"));
      names.genders.putIfAbsent(name, row.get("gender"));
      if (row.get("weak").equals("yes")) {
        names.weak.add(name);
      }
    }
    return names;
  }

  /** Whether a word is a first name, be it also something else. */
  boolean contains(String word) {
    return genders.containsKey(word);
  }

  /** Whether a word is a first name and hardly anything else. */
  boolean certain(String word) {
    return genders.containsKey(word) && !weak.contains(word);
  }

  /** Returns {@code f} or {@code m}, or {@code null} where the name does not tell. */
  String gender(String word) {
    String gender = genders.get(word);
    return "f".equals(gender) || "m".equals(gender) ? gender : null;
  }
}
