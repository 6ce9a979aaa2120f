package org.dateline.learning.attribution;

import java.util.List;
import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.Hash;
import org.dateline.learning.TagSet;
import org.dateline.learning.WordSet;

/**
 * The features of attribution: words, parts of speech and shapes around a token, where it stands in
 * quotation marks and in its sentence, the nearest verbs and the nearest words that often report.
 * Any change needs a new {@link #TEMPLATE}. Keeps its arrays; not thread-safe.
 *
 * @since 0.1.0
 */
public final class AttributionFeatures {

  /** Id of these features in models. */
  public static final String TEMPLATE = "attribution-1";

  /** Name of the model's set of words that often report. */
  public static final String CUE_WORDS = "cue";

  /** The roles as types of spans, in the order of their tags. */
  public static final TagSet TAGS = TagSet.ofTypes(List.of("content", "cue", "source"));

  /** Transition tables: by the state of quotation marks, at and after the start of a sentence. */
  public static final int GROUPS = 2 * QuotationStates.STATES;

  private static final int VERB = "VERB".hashCode();
  private static final int BEFORE_ALL = 3;
  private static final int AFTER_ALL = 5;
  private static final int FAR = 8;

  private final WordSet cueWords;
  private final TokenTraits tokens = new TokenTraits();
  private final QuotationStates marks = new QuotationStates();
  private final Nearest cues = new Nearest();
  private final Nearest verbs = new Nearest();
  private boolean[] isKind = {};
  private FeatureBuffer out;
  private int template;

  /**
   * Prepares.
   *
   * @param cueWords words that often report
   */
  public AttributionFeatures(WordSet cueWords) {
    this.cueWords = cueWords;
  }

  /** Fills the buffer with one item for each token. */
  public void extract(TokenSequence sequence, FeatureBuffer buffer) {
    read(sequence);
    out = buffer;
    out.clear();
    for (int i = 0; i < tokens.size; i++) {
      boolean starts = tokens.sentence[i] == i;
      out.startItem(marks.state[i] + (starts ? QuotationStates.STATES : 0));
      template = 0;
      add(0);
      addWords(i);
      addPartsOfSpeech(i);
      addForms(i);
      addMarks(i);
      addCues(i);
      addVerbs(i);
      addPosition(i);
    }
  }

  private void read(TokenSequence sequence) {
    tokens.read(sequence);
    marks.read(sequence);
    if (isKind.length < tokens.size) {
      isKind = new boolean[2 * tokens.size];
    }
    for (int i = 0; i < tokens.size; i++) {
      isKind[i] = marks.state[i] == QuotationStates.OUTSIDE && cueWords.contains(tokens.word[i]);
    }
    cues.read(tokens, isKind);
    for (int i = 0; i < tokens.size; i++) {
      isKind[i] = tokens.partOfSpeech[i] == VERB;
    }
    verbs.read(tokens, isKind);
  }

  private void addWords(int i) {
    int[] words = tokens.word;
    for (int k = -4; k <= 4; k++) {
      add(at(words, i + k));
    }
    int word = words[i];
    int before = at(words, i - 1);
    int after = at(words, i + 1);
    add(Hash.pair(before, word));
    add(Hash.pair(word, after));
    add(Hash.pair(before, after));
    add(Hash.triple(at(words, i - 2), before, word));
    add(Hash.triple(before, word, after));
    add(Hash.triple(word, after, at(words, i + 2)));
  }

  private void addPartsOfSpeech(int i) {
    int[] tags = tokens.partOfSpeech;
    for (int k = -3; k <= 3; k++) {
      add(at(tags, i + k));
    }
    int tag = tags[i];
    int before = at(tags, i - 1);
    int after = at(tags, i + 1);
    add(Hash.triple(at(tags, i - 2), before, tag));
    add(Hash.triple(before, tag, after));
    add(Hash.triple(tag, after, at(tags, i + 2)));
    add(Hash.pair(before, tokens.word[i]));
    add(Hash.pair(tokens.word[i], after));
  }

  private void addForms(int i) {
    int[] shapes = tokens.shape;
    for (int k = -1; k <= 1; k++) {
      add(at(tokens.suffix, i + k));
    }
    add(shapes[i]);
    add(Hash.triple(at(shapes, i - 1), shapes[i], at(shapes, i + 1)));
  }

  private void addMarks(int i) {
    int state = marks.state[i];
    add(2 * state + (marks.anyMarks ? 1 : 0));
    add(Hash.triple(at(marks.state, i - 1), state, at(marks.state, i + 1)));
    add(marks.sinceClosing[i]);
    add(Hash.pair(marks.sinceClosing[i], tokens.partOfSpeech[i]));
  }

  private void addCues(int i) {
    int left = cues.before[i];
    int right = cues.after[i];
    int leftGap = Nearest.gap(i, left);
    int rightGap = Nearest.gap(i, right);
    int leftWord = word(left);
    int rightWord = word(right);
    int tag = tokens.partOfSpeech[i];
    add(Hash.pair(leftGap, leftWord));
    add(Hash.pair(rightGap, rightWord));
    add(Hash.triple(leftGap, rightGap, marks.state[i]));
    add(Hash.pair(leftGap, tag));
    add(Hash.pair(rightGap, tag));
    add(Hash.pair(leftWord, rightWord));
    add(left == Nearest.NONE ? 0 : Hash.pair(leftWord, at(tokens.word, left + 1)));
    add(right == Nearest.NONE ? 0 : Hash.pair(rightWord, at(tokens.word, right - 1)));
    add(around(left));
    add(around(right));
  }

  private void addVerbs(int i) {
    int left = verbs.before[i];
    int right = verbs.after[i];
    add(Hash.pair(word(left), Nearest.gap(i, left)));
    add(Hash.pair(word(right), Nearest.gap(i, right)));
    add(Hash.pair(word(left), tokens.partOfSpeech[i]));
    add(Hash.pair(word(right), tokens.partOfSpeech[i]));
  }

  private void addPosition(int i) {
    int first = tokens.sentence[i];
    int end = tokens.sentenceEnd[i];
    add(2 * Math.min(2, i) + (first == i ? 1 : 0));
    add(Math.min(FAR, i - first));
    add(Math.min(FAR, end - i));
    add(Hash.pair(marks.state[first], marks.state[end - 1]));
  }

  /** Returns the word at a token, or 0 for none. */
  private int word(int token) {
    return token == Nearest.NONE ? 0 : tokens.word[token];
  }

  /** Returns the parts of speech at and beside a token, or 0 for none. */
  private int around(int token) {
    int[] tags = tokens.partOfSpeech;
    return token == Nearest.NONE
        ? 0
        : Hash.triple(tags[token], at(tags, token + 1), at(tags, token - 1));
  }

  private int at(int[] values, int i) {
    return i < 0 ? BEFORE_ALL : i >= tokens.size ? AFTER_ALL : values[i];
  }

  /** Adds the answer to the next question; each token is asked the same ones. */
  private void add(int value) {
    out.add(template++, value);
  }
}
