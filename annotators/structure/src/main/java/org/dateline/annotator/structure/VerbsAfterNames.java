package org.dateline.annotator.structure;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.learning.pos.UniversalTag;

/**
 * Tells verbs in "-s" from the plurals that the model takes them for: "Moscow backs the plan", but
 * "Moscow talks failed". Such a word is a verb where what stands before it is the whole of a
 * subject in the singular, and what follows is what a verb takes.
 */
final class VerbsAfterNames {

  private static final int LONGEST_SUBJECT = 12;

  /** How far verbs are counted; it keeps the time linear. */
  private static final int LONGEST_CLAUSE = 40;

  private final Set<String> forms;

  /**
   * Prepares.
   *
   * @param forms in lower case that can be verbs and plurals
   */
  VerbsAfterNames(Set<String> forms) {
    this.forms = forms;
  }

  /** Mends the tags of a sentence in place. */
  void mend(List<Token> tokens, UniversalTag[] tags) {
    for (int i = 1; i + 1 < tags.length; i++) {
      if (tags[i] == UniversalTag.NOUN
          && isForm(tokens.get(i))
          && endsSubject(tokens, tags, i)
          && takesWhatFollows(tokens, tags, i)) {
        tags[i] = UniversalTag.VERB;
      }
    }
  }

  private boolean isForm(Token token) {
    String text = token.getCoveredText();
    return text.endsWith("s") && forms.contains(text);
  }

  /** Whether a name or a singular noun stands before, and its phrase opens a clause. */
  private static boolean endsSubject(List<Token> tokens, UniversalTag[] tags, int verb) {
    int head = verb - 1;
    while (head > 0 && tags[head] == UniversalTag.ADV) {
      head--;
    }
    boolean singular = tags[head] == UniversalTag.NOUN && !lower(tokens, head).endsWith("s");
    if (!singular && tags[head] != UniversalTag.PROPN) {
      return false;
    }
    int first = phraseStart(tags, head);
    boolean of = first > 1 && lower(tokens, first - 1).equals("of");
    if (of && tags[first] == UniversalTag.DET) {
      first = phraseStart(tags, first - 2);
    }
    return verb - first <= LONGEST_SUBJECT && (first == 0 || opensClause(tags[first - 1]));
  }

  private static boolean opensClause(UniversalTag before) {
    return before == UniversalTag.PUNCT
        || before == UniversalTag.CCONJ
        || before == UniversalTag.SCONJ;
  }

  private static int phraseStart(UniversalTag[] tags, int last) {
    int first = last;
    while (first > 0 && last - first < LONGEST_SUBJECT && isInPhrase(tags[first - 1])) {
      first--;
    }
    return first;
  }

  private static boolean isInPhrase(UniversalTag tag) {
    return switch (tag) {
      case PROPN, NOUN, ADJ, NUM, DET, PART, PRON -> true;
      default -> false;
    };
  }

  private static boolean takesWhatFollows(List<Token> tokens, UniversalTag[] tags, int verb) {
    int next = verb + 1;
    boolean more = next + 1 < tags.length;
    return switch (tags[next]) {
      case PROPN -> !lower(tokens, next).endsWith("day");
      case DET, PRON -> !isRelative(lower(tokens, next));
      case SCONJ ->
          more
              && !isVerb(tags[next + 1])
              && lower(tokens, next).equals("that")
              && finiteVerbs(tokens, tags, next + 1) <= 1;
      case ADJ ->
          more && tags[next + 1] == UniversalTag.NOUN && finiteVerbs(tokens, tags, next) == 0;
      case NUM, PART -> finiteVerbs(tokens, tags, next) == 0;
      default -> false;
    };
  }

  /** Not so in "contests that year", "plans which failed". */
  private static boolean isRelative(String word) {
    return word.startsWith("wh") || word.equals("that");
  }

  /** Counts verbs up to the end of the clause, without infinitives after "to". */
  private static int finiteVerbs(List<Token> tokens, UniversalTag[] tags, int from) {
    int count = 0;
    int limit = Math.min(tags.length, from + LONGEST_CLAUSE);
    for (int i = from; i < limit && !endsClause(tokens, tags, i); i++) {
      boolean infinitive = tags[i - 1] == UniversalTag.PART && lower(tokens, i - 1).equals("to");
      count += isVerb(tags[i]) && !infinitive ? 1 : 0;
    }
    return count;
  }

  private static boolean endsClause(List<Token> tokens, UniversalTag[] tags, int i) {
    return tags[i] == UniversalTag.PUNCT && ".;:!?".contains(lower(tokens, i));
  }

  private static boolean isVerb(UniversalTag tag) {
    return tag == UniversalTag.VERB || tag == UniversalTag.AUX;
  }

  private static String lower(List<Token> tokens, int i) {
    return tokens.get(i).getCoveredText().toLowerCase(Locale.ROOT);
  }
}
