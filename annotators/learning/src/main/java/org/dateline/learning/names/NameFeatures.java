package org.dateline.learning.names;

import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.Hash;

/**
 * The features of names: words, shapes, affixes and clusters around a token, what rules and tables
 * hint at, and how the document writes the same word elsewhere. Any change needs a new {@link
 * #TEMPLATE}. Keeps its arrays; not thread-safe.
 *
 * <p>The features of the document follow the idea of Chieu and Ng (COLING 2002).
 *
 * @since 0.1.0
 */
public final class NameFeatures {

  /** Id of these features in models. */
  public static final String TEMPLATE = "names-1";

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
   */
  public NameFeatures(WordClusters clusters) {
    document = new DocumentWords(clusters);
  }

  /** Reads a document, whose sentences can then be asked for. */
  public void read(NameTokens documentTokens) {
    tokens = documentTokens;
    document.read(documentTokens);
  }

  /** Fills the buffer with one item for each token of a sentence of the document. */
  public void extract(int sentence, FeatureBuffer buffer) {
    out = buffer;
    out.clear();
    first = tokens.first(sentence);
    end = tokens.end(sentence);
    capitals = document.capitals[sentence] ? 1 : 0;
    for (int i = first; i < end; i++) {
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
      add(word.prefixes[n]);
      add(word.suffixes[n]);
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
    add(first > 0 && i - first < 2 ? Hash.pair(document.words[first - 1].lower, own) : 0);
  }

  private void addClusters(int i) {
    WordForm word = at(i);
    WordForm before = at(i - 1);
    WordForm after = at(i + 1);
    int own = word.caseClass.ordinal();
    add(word.fine);
    add(before.fine);
    add(after.fine);
    add(Hash.pair(before.fine, word.fine));
    add(Hash.pair(word.fine, after.fine));
    add(Hash.pair(word.coarse, own));
    add(Hash.pair(before.coarse, own));
    add(Hash.pair(after.coarse, own));
    add(Hash.triple(before.coarse, word.coarse, after.coarse));
    add(at(i - 2).coarse);
    add(at(i + 2).coarse);
  }

  private void addHints(int i) {
    int hint = tokens.hint(i);
    int strength = tokens.strength(i);
    int own = at(i).caseClass.ordinal();
    int before = i > first ? tokens.hint(i - 1) : 0;
    int after = i + 1 < end ? tokens.hint(i + 1) : 0;
    add(hint);
    add(Hash.triple(hint, strength, capitals));
    add(Hash.pair(hint, own));
    add(Hash.triple(before, hint, after));
    add(Hash.triple(hint, strength, at(i - 1).lower));
    add(Hash.triple(hint, strength, at(i + 1).lower));
    add(Hash.pair(hint, at(i).lower));
    WordUse use = at(i).use;
    boolean elsewhere = use.hint != 0 && use.hintAt != i;
    add(elsewhere ? Hash.triple(use.hint, use.hintStrength, own) : 0);
    add(elsewhere ? Hash.triple(use.hint, use.hintStrength, hint) : 0);
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
}
