package org.dateline.learning.pos;

import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.Hash;

/**
 * The features of parts of speech: the forms of a word and its neighbours, and the tags found for
 * the two words before. Any change needs a new {@link #TEMPLATE}. Keeps its arrays; not
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class PartOfSpeechFeatures {

  /** Id of these features in models. */
  public static final String TEMPLATE = "pos-1";

  private static final int BEFORE_ALL = 3;
  private static final int AFTER_ALL = 5;

  /** Number of the first question about tags; those about forms come before. */
  private static final int HISTORY = 32;

  private final WordForms forms;
  private FeatureBuffer out;
  private int template;

  /**
   * Prepares.
   *
   * @param closed which tags the words of closed classes can have
   */
  public PartOfSpeechFeatures(ClosedClasses closed) {
    forms = new WordForms(closed);
  }

  /** Begins a sentence. */
  public void clear() {
    forms.clear();
  }

  /** Adds a token; offsets are UTF-16 code units, end exclusive. */
  public void add(int begin, int end) {
    forms.add(begin, end);
  }

  /** Returns the number of tokens of the sentence. */
  public int size() {
    return forms.size;
  }

  /** Reads the tokens of the sentence, after the last was added. */
  public void read(String text) {
    forms.read(text);
  }

  /** Returns the tags that a token can have, as bit masks of {@link UniversalTag}. */
  public int possible(int token) {
    return forms.possible[token];
  }

  /** Adds an item with the features that do not depend on tags. */
  public void addForms(int i, FeatureBuffer buffer) {
    out = buffer;
    out.startItem(0);
    template = 0;
    int[] words = forms.word;
    int word = words[i];
    int before = at(words, i - 1);
    int after = at(words, i + 1);
    int kind = kind(i);
    add(0);
    add(word);
    add(Hash.pair(word, kind));
    add(kind);
    add(Hash.pair(forms.suffix2[i], kind));
    add(Hash.pair(forms.suffix3[i], kind));
    add(forms.suffix4[i]);
    add(forms.lastPart[i]);
    add(before);
    add(after);
    add(at(words, i - 2));
    add(at(words, i + 2));
    add(Hash.pair(before, word));
    add(Hash.pair(word, after));
    add(Hash.pair(before, after));
    add(at(forms.suffix3, i + 1));
    add(at(forms.suffix2, i + 1));
    add(Hash.triple(kindAt(i - 1), kind, kindAt(i + 1)));
    add(Hash.pair(forms.suffix3[i], at(forms.suffix2, i + 1)));
    int next = at(forms.possible, i + 1);
    add(Hash.pair(word, next));
    add(Hash.pair(forms.suffix2[i], next));
    add(Hash.pair(next, at(forms.possible, i + 2)));
  }

  /** Adds the features that depend on the tags of the two tokens before to the last item. */
  public void addTags(int i, int tagBefore, int tagBeforeThat, FeatureBuffer buffer) {
    out = buffer;
    template = HISTORY;
    int word = forms.word[i];
    add(tagBefore);
    add(Hash.pair(tagBeforeThat, tagBefore));
    add(Hash.pair(tagBefore, word));
    add(Hash.pair(tagBefore, at(forms.word, i + 1)));
    add(Hash.pair(tagBefore, forms.suffix3[i]));
    add(Hash.triple(tagBefore, kind(i), at(forms.suffix2, i + 1)));
    add(Hash.triple(tagBeforeThat, tagBefore, word));
    add(Hash.triple(tagBefore, forms.suffix2[i], at(forms.possible, i + 1)));
  }

  private int kind(int i) {
    return forms.cases[i] + (forms.initial[i] ? 8 : 0) + (forms.headline ? 16 : 0);
  }

  private int kindAt(int i) {
    return i < 0 ? BEFORE_ALL : i >= forms.size ? AFTER_ALL : 64 + kind(i);
  }

  private int at(int[] values, int i) {
    return i < 0 ? BEFORE_ALL : i >= forms.size ? AFTER_ALL : values[i];
  }

  /** Adds the answer to the next question; each token is asked the same ones. */
  private void add(int value) {
    out.add(template++, value);
  }
}
