package org.dateline.learning.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.learning.WordSet;

/** The words of a document, and what the document as a whole makes of each of them. */
final class DocumentWords {

  /** A sentence with this share of its words in capitals tells nothing by capitals. */
  private static final double CAPITALS = 0.75;

  private final WordClusters clusters;
  private final WordSet inside;
  private final Map<String, WordForm> forms = new HashMap<>();
  private final Map<String, WordUse> uses = new HashMap<>();

  /** The word at each token. */
  WordForm[] words = {};

  /** Run of capitalised words that a token is part of: first token and end; 0 and 0 for none. */
  int[] runFirst = {};

  int[] runEnd = {};

  /** Sentences that are in capitals. */
  boolean[] capitals = {};

  /** Tokens that may be part of a name. */
  boolean[] open = {};

  DocumentWords(WordClusters clusters, WordSet inside) {
    this.clusters = clusters;
    this.inside = inside;
  }

  void read(NameTokens tokens) {
    forms.clear();
    uses.clear();
    int size = tokens.size();
    if (words.length < size) {
      words = new WordForm[2 * size];
      runFirst = new int[2 * size];
      runEnd = new int[2 * size];
      open = new boolean[2 * size];
    }
    if (capitals.length < tokens.sentences()) {
      capitals = new boolean[2 * tokens.sentences()];
    }
    Arrays.fill(runFirst, 0, size, 0);
    Arrays.fill(runEnd, 0, size, 0);
    for (int i = 0; i < size; i++) {
      words[i] = forms.computeIfAbsent(tokens.word(i), this::form);
      words[i].use.addHint(i, tokens.hint(i), tokens.strength(i));
    }
    for (int s = 0; s < tokens.sentences(); s++) {
      capitals[s] = inCapitals(tokens.first(s), tokens.end(s));
      if (!capitals[s]) {
        readRuns(tokens.first(s), tokens.end(s));
      }
      readOpen(tokens, tokens.first(s), tokens.end(s));
    }
  }

  private WordForm form(String word) {
    WordUse use = uses.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new WordUse());
    return new WordForm(word, clusters, use);
  }

  private void readOpen(NameTokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      open[i] = words[i].caseClass.capitals() || tokens.hint(i) != 0;
    }
    // Whatever is written in one with a capital: "post-Soviet", "Beijing-backed".
    for (int i = first + 1; i < end; i++) {
      open[i] |= open[i - 1] && tokens.isJoined(i);
    }
    for (int i = end - 2; i >= first; i--) {
      open[i] |= open[i + 1] && tokens.isJoined(i + 1);
    }
    boolean isNextOpen = false;
    for (int i = end - 1; i >= first; i--) {
      boolean isOpen = open[i];
      open[i] |= isNextOpen && inside.contains(words[i].lower);
      isNextOpen = isOpen;
    }
    for (int i = first + 1; i < end; i++) {
      open[i] |= open[i - 1] && inside.contains(words[i].lower);
    }
  }

  private boolean inCapitals(int first, int end) {
    int letters = 0;
    int all = 0;
    for (int i = first; i < end; i++) {
      letters += words[i].caseClass.letters() ? 1 : 0;
      all += words[i].caseClass.allCapitals() ? 1 : 0;
    }
    return letters > 0 && all >= CAPITALS * letters;
  }

  private void readRuns(int first, int end) {
    int i = first;
    while (i < end) {
      if (!words[i].capital) {
        words[i].use.small += words[i].caseClass == CaseClass.SMALL ? 1 : 0;
        i++;
        continue;
      }
      int to = i;
      while (to < end && words[to].capital) {
        to++;
      }
      for (int k = i; k < to; k++) {
        runFirst[k] = i;
        runEnd[k] = to;
        boolean opens = opens(first, k);
        if (!opens) {
          words[k].use.addCapital(k);
        }
        if (!opens || to > i + 1) {
          words[k].use.addRun(i, to - i);
        }
      }
      i = to;
    }
  }

  /** Whether a sentence opens with the word, so that its capital tells nothing. */
  boolean opens(int first, int token) {
    return token == first || token == first + 1 && words[first].caseClass == CaseClass.OTHER;
  }
}
