package org.dateline.evaluation.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

  /** Returns names of gold in our types. */
  List<NameDocument.Found> ofGold(List<NameDocument.Found> names, NameDocument document) {
    List<NameDocument.Found> typed = new ArrayList<>();
    for (NameDocument.Found name : names) {
      typed.add(typed(name, document, false));
    }
    return typed;
  }

  /** Returns names that a model has found, in our types, and what the rules are sure of. */
  List<NameDocument.Found> ofText(List<NameDocument.Found> names, NameDocument document) {
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
        typed.add(typed(name, document, true));
      }
    }
    return typed;
  }

  private NameDocument.Found typed(
      NameDocument.Found name, NameDocument document, boolean trustRules) {
    String type = TYPES.get(name.type());
    for (NameDocument.Found hint : document.hints()) {
      if (hint.from() == name.from() && hint.to() == name.to()) {
        boolean place =
            type.equals("GPE") && !hint.type().equals("PERSON") && !hint.type().equals("NORP");
        boolean people = type.equals("MISC") && hint.type().equals("NORP");
        if (place || people || trustRules && hint.confidence() > KNOWN) {
          type = hint.type();
        }
      }
    }
    return new NameDocument.Found(name.from(), name.to(), type, 1);
  }
}
