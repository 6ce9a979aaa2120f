package org.dateline.evaluation.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.learning.names.NameTokens;

/**
 * Brings names with the four types of CoNLL-2003 into the types of the annotators, with what the
 * rules know: which places have a government, which adjectives belong to a people.
 */
final class NameTypes {

  /** Rules surer than this are right about the type of a name where they have its borders. */
  private static final double KNOWN = 0.94;

  /** Rules surer than this add names to texts without gold. */
  private static final double SURE = 0.84;

  private static final Map<String, String> TYPES =
      Map.of("PER", "PERSON", "ORG", "ORG", "LOC", "GPE", "MISC", "MISC");

  private final Map<Integer, NameDocument.Found> hints = new HashMap<>();

  /** Returns names of gold in our types; a type that is not one of the four stays. */
  List<NameDocument.Found> ofGold(List<NameDocument.Found> names, NameDocument document) {
    read(document);
    return names.stream()
        .map(name -> typed(withoutCompound(name, document.tokens()), false))
        .toList();
  }

  /** Returns names that a model has found, in our types, and what the rules are sure of. */
  List<NameDocument.Found> ofText(List<NameDocument.Found> names, NameDocument document) {
    read(document);
    List<NameDocument.Found> typed = new ArrayList<>();
    boolean[] taken = new boolean[document.tokens().size()];
    for (NameDocument.Found hint : document.hints()) {
      if (hint.confidence() > SURE) {
        typed.add(hint);
        Arrays.fill(taken, hint.from(), hint.to(), true);
      }
    }
    for (NameDocument.Found name : names) {
      boolean free = true;
      for (int i = name.from(); i < name.to(); i++) {
        free &= !taken[i];
      }
      if (free) {
        typed.add(typed(name, true));
      }
    }
    return typed;
  }

  /**
   * Returns the name inside of an adjective such as "Moscow-backed", which CoNLL-2003 has as a name
   * of its own and we do not.
   */
  private NameDocument.Found withoutCompound(NameDocument.Found name, NameTokens tokens) {
    NameDocument.Found hint = hints.get(name.from());
    boolean isCompound =
        hint != null
            && hint.to() < name.to()
            && tokens.isJoined(hint.to())
            && Character.isLowerCase(tokens.word(name.to() - 1).charAt(0));
    return isCompound ? hint : name;
  }

  private void read(NameDocument document) {
    hints.clear();
    document.hints().forEach(hint -> hints.put(hint.from(), hint));
  }

  private NameDocument.Found typed(NameDocument.Found name, boolean trustRules) {
    String type = TYPES.getOrDefault(name.type(), name.type());
    NameDocument.Found hint = hints.get(name.from());
    if (hint != null && hint.to() == name.to()) {
      boolean place =
          type.equals("GPE") && !hint.type().equals("PERSON") && !hint.type().equals("NORP");
      boolean people = type.equals("MISC") && hint.type().equals("NORP");
      if (place || people || trustRules && hint.confidence() > KNOWN) {
        type = hint.type();
      }
    }
    return new NameDocument.Found(name.from(), name.to(), type, 1);
  }
}
