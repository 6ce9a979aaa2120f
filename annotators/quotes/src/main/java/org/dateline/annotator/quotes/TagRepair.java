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
  private final SourceNouns sourceNouns;

  private TagRepair(Table table, SourceNouns sourceNouns) {
    fixed = table.fixed();
    prepositions = table.prepositions();
    this.sourceNouns = sourceNouns;
  }

  /**
   * Loads the tables.
   *
   * @param sourceNouns nouns that a tagger may take for adjectives, such as "official"
   */
  static TagRepair load(SourceNouns sourceNouns) throws IOException {
    return new TagRepair(
        Resources.shared(TagRepair.class, LOCATION, Table.class, TagRepair::read), sourceNouns);
  }

  private static Table read(InputStream in, String location) throws IOException {
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
    return new Table(Map.copyOf(fixed), Set.copyOf(prepositions));
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
    if (tagged == Pos.ADJ && sourceNouns.get(word) != null) {
      return Pos.NOUN;
    }
    boolean letters = Character.isLetter(word.charAt(0));
    return tagged == Pos.ADP && letters && !prepositions.contains(word) ? Pos.NOUN : tagged;
  }

  private boolean isOpenClass(Pos tagged) {
    return tagged == Pos.VERB || tagged == Pos.NOUN || tagged == Pos.INTJ || tagged == Pos.ADV;
  }

  private record Table(Map<String, Pos> fixed, Set<String> prepositions) {}
}
