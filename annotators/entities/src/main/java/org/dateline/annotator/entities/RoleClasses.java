package org.dateline.annotator.entities;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.api.TsvTable;

/** Which office can be taken up again by which general word: a spokesman by "the official". */
final class RoleClasses {

  private final Map<String, Set<String>> specific = new HashMap<>();

  static RoleClasses read(InputStream in, String location) throws IOException {
    RoleClasses classes = new RoleClasses();
    for (TsvTable.Row row : TsvTable.read(in, location, "general", "specific").rows()) {
      Set<String> words = new HashSet<>();
      row.list("specific").forEach(word -> words.add(PieceText.folded(word)));
      classes.specific.put(PieceText.folded(row.get("general")), words);
    }
    return classes;
  }

  /** Whether a role, as a set of folded words, can be taken up by a general word. */
  boolean covers(String general, Set<String> role) {
    if (role.contains(general)) {
      return true;
    }
    for (String word : specific.getOrDefault(general, Set.of())) {
      if (role.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
