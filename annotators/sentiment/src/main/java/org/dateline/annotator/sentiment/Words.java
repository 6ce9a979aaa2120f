package org.dateline.annotator.sentiment;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.api.MentionType;
import org.dateline.type.EntityMention;

/** The words of one sentence with their part-of-speech tags (Universal Dependencies). */
final class Words {

  /** How far from a predicate its arguments are looked for, in words; it keeps the time linear. */
  static final int REACH = 60;

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");

  private final List<Token> tokens;
  private final String[] lower;
  private final String[] tags;

  private final BitSet persons = new BitSet();

  /**
   * Reads the words of a sentence.
   *
   * @param mentions the mentions of entities in it; their names are names, whatever the tagger says
   */
  Words(List<Token> tokens, List<EntityMention> mentions) {
    this.tokens = tokens;
    lower = new String[tokens.size()];
    tags = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      Token token = tokens.get(i);
      lower[i] = token.getCoveredText().toLowerCase(Locale.ROOT).replace('’', '\'');
      tags[i] = token.getPos() == null ? "X" : token.getPos().getPosValue();
    }
    mentions.forEach(this::markName);
  }

  private void markName(EntityMention mention) {
    if (!MentionType.NAME.label().equals(mention.getMentionType())) {
      return;
    }
    boolean person = "PERSON".equals(mention.getEntityType());
    int i = firstEndingAfter(mention.getBegin());
    for (; i < tags.length && begin(i) < mention.getEnd(); i++) {
      boolean adjective = "NORP".equals(mention.getEntityType());
      if (!adjective && Character.isUpperCase(tokens.get(i).getCoveredText().charAt(0))) {
        tags[i] = "PROPN";
      }
      persons.set(i, person);
    }
  }

  /** Returns whether the word belongs to the name of a person. */
  boolean isPerson(int i) {
    return i >= 0 && persons.get(i);
  }

  int size() {
    return lower.length;
  }

  /** Returns the word in lower case, curly apostrophes made straight; empty outside. */
  String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  /** Returns the tag of the word; empty outside. */
  String tag(int i) {
    return i >= 0 && i < tags.length ? tags[i] : "";
  }

  boolean isTag(int i, String tag) {
    return tag(i).equals(tag);
  }

  boolean isNominal(int i) {
    return NOMINAL.contains(tag(i));
  }

  boolean isQuoteMark(int i) {
    String word = lower(i);
    return word.length() <= 2 && !word.isEmpty() && "\"“”„‘'`".indexOf(word.charAt(0)) >= 0;
  }

  /** Returns whether the word is passed over between a predicate and its argument. */
  boolean isTransparent(int i) {
    if (isTag(i, "PRON") && (lower(i).endsWith("self") || lower(i).endsWith("selves"))) {
      return true;
    }
    return isTag(i, "ADV") || isQuoteMark(i) || lower(i).equals("[") || lower(i).equals("]");
  }

  /** Returns the word as it stands in the document. */
  String text(int i) {
    return tokens.get(i).getCoveredText();
  }

  boolean isCapitalized(int i) {
    return Character.isUpperCase(tokens.get(i).getCoveredText().charAt(0));
  }

  /** Returns where the word begins in the document. */
  int begin(int i) {
    return tokens.get(i).getBegin();
  }

  /** Returns where the word ends in the document. */
  int end(int i) {
    return tokens.get(i).getEnd();
  }

  /** Returns the first word that ends after the offset. */
  int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).getEnd() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
