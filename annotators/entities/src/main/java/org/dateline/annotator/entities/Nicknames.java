package org.dateline.annotator.entities;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.api.TsvTable;

/** Which first names may be those of the same person: "Ash" and "Ashton", "J." and "John". */
final class Nicknames {

  private final Map<String, Set<String>> forms = new HashMap<>();

  static Nicknames read(InputStream in, String location) throws IOException {
    Nicknames nicknames = new Nicknames();
    for (TsvTable.Row row : TsvTable.read(in, location, "name", "forms").rows()) {
      String name = PieceText.folded(row.get("name"));
      for (String form : row.list("forms")) {
        nicknames.add(name, PieceText.folded(form));
        nicknames.add(PieceText.folded(form), name);
      }
    }
    return nicknames;
  }

  private void add(String name, String form) {
    forms.computeIfAbsent(name, key -> new HashSet<>()).add(form);
  }

  /** Whether two first names, in folded form, can be those of one person. */
  boolean compatible(String a, String b) {
    return a.equals(b)
        || isInitialOf(a, b)
        || isInitialOf(b, a)
        || forms.getOrDefault(a, Set.of()).contains(b);
  }

  private static boolean isInitialOf(String initial, String name) {
    boolean one = initial.length() == 1 || initial.length() == 2 && initial.endsWith(".");
    return one && name.startsWith(initial.substring(0, 1));
  }
}
