package org.dateline.annotator.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;

/**
 * Corrects parts of speech that a tagger got wrong: words of closed classes, prepositions that are
 * none, names taken for verbs. One wrong tag would hide a whole attribution from the rules.
 */
final class TagRepair {

  private static final String LOCATION =
      "classpath:org/dateline/annotator/quotes/closed-classes.tsv";

  private final Map<String, Pos> fixed;
  private final Set<String> prepositions;

  private TagRepair(Map<String, Pos> fixed, Set<String> prepositions) {
    this.fixed = Map.copyOf(fixed);
    this.prepositions = Set.copyOf(prepositions);
  }

  static TagRepair load() throws IOException {
    return Resources.shared(TagRepair.class, LOCATION, TagRepair.class, TagRepair::read);
  }

  private static TagRepair read(InputStream in, String location) throws IOException {
    Map<String, Pos> fixed = new HashMap<>();
    Set<String> prepositions = new HashSet<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "tag", "words").rows()) {
      Pos pos = Pos.of(row.get("tag"));
      if (pos == Pos.ADP) {
        prepositions.addAll(row.list("words"));
      } else {
        row.list("words").forEach(word -> fixed.put(word, pos));
      }
    }
    return new TagRepair(fixed, prepositions);
  }

  /**
   * Returns the part of speech of a token.
   *
   * @param word the token in lower case
   * @param tagged what the tagger says
   * @param capitalized whether it has a capital that the begin of a sentence does not explain
   */
  Pos repair(String word, Pos tagged, boolean capitalized) {
    if (tagged == Pos.X) {
      return fixed.getOrDefault(word, tagged);
    }
    if (capitalized) {
      return isOpenClass(tagged) ? Pos.PROPN : tagged;
    }
    Pos known = fixed.get(word);
    if (known == Pos.AUX && tagged == Pos.VERB) {
      return tagged;
    }
    if (known != null) {
      return known;
    }
    boolean letters = Character.isLetter(word.charAt(0));
    return tagged == Pos.ADP && letters && !prepositions.contains(word) ? Pos.NOUN : tagged;
  }

  private boolean isOpenClass(Pos tagged) {
    return tagged == Pos.VERB || tagged == Pos.NOUN || tagged == Pos.INTJ || tagged == Pos.ADV;
  }
}
