package org.dateline.annotator.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The noun phrases and verb groups of a sentence, read off the part-of-speech tags from left to
 * right. Every word is in at most one of them.
 */
final class Chunks {

  private final Words words;
  private final WordClasses classes;
  private final List<Stretch> nounPhrases = new ArrayList<>();
  private final List<VerbGroup> verbGroups = new ArrayList<>();
  private final int[] nounPhraseAt;
  private final int[] verbGroupAt;

  Chunks(Words words, WordClasses classes) {
    this.words = words;
    this.classes = classes;
    nounPhraseAt = new int[words.size()];
    verbGroupAt = new int[words.size()];
    Arrays.fill(nounPhraseAt, -1);
    Arrays.fill(verbGroupAt, -1);
    int i = 0;
    while (i < words.size()) {
      int end = verbGroupEnd(i);
      if (end > i) {
        Arrays.fill(verbGroupAt, i, end, verbGroups.size());
        verbGroups.add(verbGroup(i, end));
      } else {
        end = nounPhraseEnd(i);
        if (end > i) {
          Arrays.fill(nounPhraseAt, i, end, nounPhrases.size());
          nounPhrases.add(new Stretch(i, end));
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  List<VerbGroup> verbGroups() {
    return verbGroups;
  }

  /** Returns the noun phrase that the word is in, or {@code null}. */
  Stretch nounPhrase(int word) {
    return word < 0 || word >= nounPhraseAt.length || nounPhraseAt[word] < 0
        ? null
        : nounPhrases.get(nounPhraseAt[word]);
  }

  /** Returns the verb group that the word is in, or {@code null}. */
  VerbGroup verbGroup(int word) {
    return word < 0 || word >= verbGroupAt.length || verbGroupAt[word] < 0
        ? null
        : verbGroups.get(verbGroupAt[word]);
  }

  /** Returns the last finite verb group that ends at or before the word, or {@code null}. */
  VerbGroup finiteBefore(int word) {
    for (int i = Math.min(word, words.size()) - 1; i >= Math.max(0, word - Words.REACH); i--) {
      VerbGroup group = verbGroup(i);
      if (group != null && group.to() <= word && group.isFinite()) {
        return group;
      }
    }
    return null;
  }

  private int verbGroupEnd(int start) {
    int i = start;
    if (words.lower(i).equals("to") && words.isTag(i, "PART")) {
      i++;
      while (isAdverbInGroup(i)) {
        i++;
      }
      if (!isVerbal(i)) {
        return start;
      }
    } else if (!isVerbal(i) || isPrenominal(i)) {
      return start;
    }
    int end = start;
    while (i < words.size()) {
      if (words.isTag(i, "VERB")) {
        return i + 1;
      }
      if (words.isTag(i, "AUX")) {
        end = i + 1;
      } else if (!isAdverbInGroup(i)) {
        break;
      }
      i++;
    }
    return end;
  }

  private boolean isAdverbInGroup(int i) {
    return words.isTag(i, "ADV")
        || words.isTag(i, "PART") && classes.is("negation-forms", words.lower(i))
        || words.isTag(i, "CCONJ") && words.isTag(i - 1, "ADV") && words.isTag(i + 1, "ADV");
  }

  private boolean isVerbal(int i) {
    return words.isTag(i, "VERB") || words.isTag(i, "AUX");
  }

  /** A participle between a determiner or adjective and a noun: "a failing truce". */
  private boolean isPrenominal(int i) {
    return words.isTag(i, "VERB")
        && (words.lower(i).endsWith("ed") || words.lower(i).endsWith("ing"))
        && (words.isNominal(i + 1) || words.isTag(i + 1, "ADJ"))
        && (words.isTag(i - 1, "DET")
            || words.isTag(i - 1, "ADJ")
            || words.isTag(i - 1, "NUM")
            || classes.is("possessive-forms", words.lower(i - 1))
            || words.lower(i - 1).equals("'s"));
  }

  private int nounPhraseEnd(int start) {
    int i = start;
    int end = start;
    while (i < words.size()) {
      String tag = words.tag(i);
      if (words.isNominal(i) || tag.equals("NUM")) {
        end = ++i;
      } else if (tag.equals("PRON")) {
        boolean possessive = classes.is("possessive-forms", words.lower(i));
        boolean relative = classes.is("relative-forms", words.lower(i));
        if (relative || end > start && !possessive && !endsInPreposition(end)) {
          break;
        }
        end = ++i;
        if (!possessive) {
          break;
        }
      } else if (isInsideNounPhrase(i, end > start)) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean endsInPreposition(int end) {
    return words.isTag(end - 1, "ADP");
  }

  private boolean isInsideNounPhrase(int i, boolean begun) {
    String tag = words.tag(i);
    String word = words.lower(i);
    return switch (tag) {
      case "DET" -> !begun || !words.isNominal(i - 1);
      case "ADJ", "SYM", "X" -> true;
      case "PART" -> begun && (word.equals("'s") || word.equals("'"));
      case "ADV" -> words.isTag(i + 1, "ADJ");
      case "VERB" -> isPrenominal(i);
      case "CCONJ" -> words.isTag(i - 1, "ADJ") && words.isTag(i + 1, "ADJ");
      case "PUNCT" ->
          word.equals("-") && begun
              || word.equals(",") && words.isTag(i - 1, "ADJ") && words.isTag(i + 1, "ADJ");
      default -> false;
    };
  }

  private VerbGroup verbGroup(int from, int to) {
    int main = to - 1;
    boolean negated = isNegatedBefore(from);
    boolean be = false;
    boolean auxiliary = false;
    String modal = "";
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      negated |= classes.is("negation-forms", word) || word.endsWith("n't");
      if (i < main && words.isTag(i, "AUX")) {
        auxiliary = true;
        be = classes.is("be-forms", word) || classes.is("get-forms", word);
        modal = modal.isEmpty() && classes.is("modal-forms", word) ? word : modal;
      }
    }
    if (words.isTag(main, "AUX") && classes.is("modal-forms", words.lower(main))) {
      modal = words.lower(main);
    }
    String verb = words.lower(main);
    boolean full = words.isTag(main, "VERB");
    boolean infinitive = words.lower(from).equals("to") && words.isTag(from, "PART");
    boolean gerund = full && !auxiliary && verb.endsWith("ing");
    boolean participle = full && !auxiliary && isParticipleWithAgent(to, verb);
    boolean passive = participle || full && be && !verb.endsWith("ing");
    VerbGroup.Form form =
        infinitive
            ? VerbGroup.Form.INFINITIVE
            : gerund
                ? VerbGroup.Form.GERUND
                : participle ? VerbGroup.Form.PARTICIPLE : VerbGroup.Form.FINITE;
    return new VerbGroup(from, to, main, form, passive, negated, modal);
  }

  /** "Never trust them": the denial stands before a group that begins with its full verb. */
  private boolean isNegatedBefore(int from) {
    return classes.is("negation-forms", words.lower(from - 1))
        && (words.isTag(from - 1, "ADV") || words.isTag(from - 1, "PART"));
  }

  private boolean isParticipleWithAgent(int to, String verb) {
    return !verb.endsWith("ing") && words.lower(to).equals("by");
  }
}
