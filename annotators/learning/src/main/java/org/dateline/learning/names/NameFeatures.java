package org.dateline.learning.names;

import java.util.Collection;
import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.Hash;
import org.dateline.learning.WordSet;

/**
 * The features of names: words, shapes, affixes and clusters around a token, what rules and tables
 * hint at, and how the document writes the same word elsewhere. Any change needs a new {@link
 * #TEMPLATE}. Keeps its arrays; not thread-safe.
 *
 * <p>Most words of a text can be in no name: they have small letters and were never seen inside of
 * one. Names are looked for in the runs of the other words, which {@link #nextOpen} and {@link
 * #nextClosed} tell.
 *
 * <p>The features of the document follow the idea of Chieu and Ng (COLING 2002).
 *
 * @since 0.1.0
 */
public final class NameFeatures {

  /** Id of these features in models. */
  public static final String TEMPLATE = "names-2";

  /** Name of the set of words, in models, that stand inside of names without being capitalised. */
  public static final String INSIDE = "inside";

  /** Transition tables: by the case of the word, in and outside sentences in capitals. */
  public static final int GROUPS = 2 * CaseClass.COUNT;

  private static final int DOCUMENT = 100;
  private static final int PLACES = 120;
  private static final int MANY = 2;
  private static final int LONG_RUN = 4;
  private static final int FAR = 3;

  private final DocumentWords document;
  private NameTokens tokens;
  private FeatureBuffer out;
  private int template;
  private int first;
  private int end;
  private int capitals;

  /**
   * Prepares.
   *
   * @param clusters of words; a model wants those it was trained with
   * @param inside words that may be part of a name without a capital
   */
  public NameFeatures(WordClusters clusters, WordSet inside) {
    document = new DocumentWords(clusters, inside);
  }

  /**
   * Returns the set of those words, among some that names contain, that have no capital.
   *
   * @param words as they are written
   */
  public static WordSet inside(Collection<String> words) {
    return WordSet.of(
        words.stream()
            .map(word -> new WordForm(word, WordClusters.NONE, new WordUse()))
            .filter(form -> !form.caseClass.capitals())
            .mapToInt(form -> form.lower)
            .toArray());
  }

  /** Reads a document, whose sentences can then be asked for. */
  public void read(NameTokens documentTokens) {
    tokens = documentTokens;
    document.read(documentTokens);
  }

  /**
   * Returns the first token at or after one, within its sentence, that a name may contain; the end
   * of the sentence if there is none.
   */
  public int nextOpen(int sentence, int token) {
    return next(sentence, token, true);
  }

  /** Returns the first token at or after one that no name contains, or the end of the sentence. */
  public int nextClosed(int sentence, int token) {
    return next(sentence, token, false);
  }

  private int next(int sentence, int token, boolean open) {
    int i = token;
    while (i < tokens.end(sentence) && document.open[i] != open) {
      i++;
    }
    return i;
  }

  /**
   * Fills the buffer with one item for each of some tokens of a sentence of the document.
   *
   * @param from first token
   * @param to exclusive
   */
  public void extract(int sentence, int from, int to, FeatureBuffer buffer) {
    out = buffer;
    out.clear();
    first = tokens.first(sentence);
    end = tokens.end(sentence);
    capitals = document.capitals[sentence] ? 1 : 0;
    for (int i = from; i < to; i++) {
      out.startItem(2 * document.words[i].caseClass.ordinal() + capitals);
      template = 0;
      addWords(i);
      addForm(i);
      addNeighbours(i);
      addPosition(i);
      addClusters(i);
      addHints(i);
      WordForm word = document.words[i];
      if (word.capital || capitals == 1 && word.caseClass.letters()) {
        template = DOCUMENT;
        addDocument(i);
        template = PLACES;
        addPlaces(i);
      }
    }
  }

  private void addWords(int i) {
    int word = at(i).lower;
    int before = at(i - 1).lower;
    int after = at(i + 1).lower;
    add(0);
    add(at(i).exact);
    add(word);
    add(before);
    add(after);
    add(at(i - 2).lower);
    add(at(i + 2).lower);
    add(at(i - 3).lower);
    add(at(i + 3).lower);
    add(Hash.pair(before, word));
    add(Hash.pair(word, after));
    add(Hash.pair(before, after));
    add(Hash.pair(at(i - 2).lower, before));
    add(Hash.pair(after, at(i + 2).lower));
  }

  private void addForm(int i) {
    WordForm word = at(i);
    for (int n = 0; n < word.prefixes.length; n++) {
      addIf(word.prefixes[n] != 0, word.prefixes[n]);
      addIf(word.suffixes[n] != 0, word.suffixes[n]);
    }
    add(word.shape);
    add(Hash.pair(word.outline, 2 * capitals + (i == first ? 1 : 0)));
    add(Hash.pair(word.suffixes[2], word.caseClass.ordinal()));
  }

  private void addNeighbours(int i) {
    WordForm word = at(i);
    WordForm before = at(i - 1);
    WordForm after = at(i + 1);
    int own = word.caseClass.ordinal();
    add(Hash.pair(before.outline, word.outline));
    add(Hash.pair(word.outline, after.outline));
    int three = Hash.triple(before.caseClass.ordinal(), own, after.caseClass.ordinal());
    add(Hash.pair(three, capitals));
    add(
        Hash.triple(
            Hash.pair(three, at(i - 2).caseClass.ordinal()),
            at(i + 2).caseClass.ordinal(),
            capitals));
    add(Hash.pair(before.suffixes[2], own));
    add(Hash.pair(after.suffixes[2], own));
    add(Hash.pair(before.lower, own));
    add(Hash.pair(after.lower, own));
    add(Hash.triple(before.lower, word.outline, after.lower));
  }

  private void addPosition(int i) {
    int own = at(i).caseClass.ordinal();
    add(Hash.triple(own, capitals, i == first ? 1 : 0));
    add(2 * Math.min(FAR, i - first) + capitals);
    add(Hash.triple(document.words[first].lower, Math.min(LONG_RUN, end - first), own));
    add(Hash.pair(document.words[end - 1].lower, own));
    // In tables each line begins like the one before it.
    addIf(first > 0 && i - first < 2, Hash.pair(document.words[Math.max(0, first - 1)].lower, own));
  }

  private void addClusters(int i) {
    WordForm word = at(i);
    WordForm before = at(i - 1);
    WordForm after = at(i + 1);
    int own = word.caseClass.ordinal();
    addIf(word.fine != 0, word.fine);
    addIf(before.fine != 0, before.fine);
    addIf(after.fine != 0, after.fine);
    addIf(word.fine != 0 && before.fine != 0, Hash.pair(before.fine, word.fine));
    addIf(word.fine != 0 && after.fine != 0, Hash.pair(word.fine, after.fine));
    addIf(word.coarse != 0, Hash.pair(word.coarse, own));
    addIf(before.coarse != 0, Hash.pair(before.coarse, own));
    addIf(after.coarse != 0, Hash.pair(after.coarse, own));
    add(Hash.triple(before.coarse, word.coarse, after.coarse));
    addIf(at(i - 2).coarse != 0, at(i - 2).coarse);
    addIf(at(i + 2).coarse != 0, at(i + 2).coarse);
  }

  private void addHints(int i) {
    int hint = tokens.hint(i);
    int strength = tokens.strength(i);
    int own = at(i).caseClass.ordinal();
    int before = i > first ? tokens.hint(i - 1) : 0;
    int after = i + 1 < end ? tokens.hint(i + 1) : 0;
    addIf(hint != 0, hint);
    add(Hash.triple(hint, strength, capitals));
    addIf(hint != 0, Hash.pair(hint, own));
    addIf(before != 0 || hint != 0 || after != 0, Hash.triple(before, hint, after));
    addIf(hint != 0, Hash.triple(hint, strength, at(i - 1).lower));
    addIf(hint != 0, Hash.triple(hint, strength, at(i + 1).lower));
    addIf(hint != 0, Hash.pair(hint, at(i).lower));
    WordUse use = at(i).use;
    boolean elsewhere = use.hint != 0 && use.hintAt != i;
    addIf(elsewhere, Hash.triple(use.hint, use.hintStrength, own));
    addIf(elsewhere, Hash.triple(use.hint, use.hintStrength, hint));
  }

  private void addDocument(int i) {
    WordForm word = at(i);
    WordUse use = word.use;
    boolean opens = document.opens(first, i);
    int self = capitals == 0 && !opens ? 1 : 0;
    int counts = Hash.pair(Math.min(MANY, use.small), Math.min(MANY, use.capital - self));
    add(Hash.triple(counts, capitals, i == first ? 1 : 0));
    add(Hash.pair(counts, word.suffixes[2]));
    if (use.runLength == 0) {
      return;
    }
    boolean own = capitals == 0 && document.runEnd[i] > i && document.runFirst[i] == use.run;
    int place = place(use);
    add(Hash.triple(place, Math.min(LONG_RUN, use.runLength), own ? 1 : 0));
    if (own) {
      return;
    }
    int last = use.run + use.runLength - 1;
    add(document.words[use.run].lower);
    add(document.words[last].lower);
    add(Hash.pair(use.run == 0 ? 0 : document.words[use.run - 1].lower, place));
    add(Hash.pair(last + 1 == tokens.size() ? 0 : document.words[last + 1].lower, place));
    add(Hash.pair(document.words[use.run].fine, place));
  }

  /** Where in the longest run the word stands: alone, first, last, between. */
  private int place(WordUse use) {
    if (use.runLength == 1) {
      return 0;
    }
    if (document.words[use.run].use == use) {
      return 1;
    }
    return document.words[use.run + use.runLength - 1].use == use ? 2 : FAR;
  }

  /** The neighbours of the word at other places of the document. */
  private void addPlaces(int i) {
    WordUse use = at(i).use;
    for (int k = 0; k < Math.min(WordUse.PLACES, use.capital); k++) {
      int place = use.places[k];
      if (place != i) {
        out.add(PLACES, place == 0 ? 0 : document.words[place - 1].lower);
        out.add(PLACES + 1, place + 1 == tokens.size() ? 0 : document.words[place + 1].lower);
      }
    }
  }

  /** Returns the word at a token of the sentence, or what stands around sentences. */
  private WordForm at(int i) {
    if (i < first) {
      return WordForm.BEGIN;
    }
    return i >= end ? WordForm.END : document.words[i];
  }

  /** Adds the answer to the next question. */
  private void add(int value) {
    out.add(template++, value);
  }

  /** Adds the answer to the next question where there is one. */
  private void addIf(boolean condition, int value) {
    if (condition) {
      out.add(template, value);
    }
    template++;
  }
}
