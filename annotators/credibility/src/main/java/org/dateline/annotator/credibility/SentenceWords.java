package org.dateline.annotator.credibility;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The words of one sentence in lower case, curly apostrophes made straight, with their tags. */
final class SentenceWords {

  private final List<Token> tokens;
  private final String[] lower;

  SentenceWords(Collection<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    lower = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = this.tokens.get(i).getCoveredText().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
  }

  int size() {
    return lower.length;
  }

  /** Returns the word; empty outside of the sentence. */
  String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  /** Returns the part-of-speech tag; empty where there is none. */
  String tag(int i) {
    return i < 0 || i >= lower.length || tokens.get(i).getPos() == null
        ? ""
        : tokens.get(i).getPos().getPosValue();
  }

  boolean isCapitalized(int i) {
    return i >= 0
        && i < lower.length
        && Character.isUpperCase(tokens.get(i).getCoveredText().charAt(0));
  }

  int begin(int i) {
    return tokens.get(i).getBegin();
  }

  int end(int i) {
    return tokens.get(i).getEnd();
  }

  boolean isPunctuation(int i) {
    return !lower(i).isEmpty() && !Character.isLetterOrDigit(lower(i).charAt(0));
  }
}
