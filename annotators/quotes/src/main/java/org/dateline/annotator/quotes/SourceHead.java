package org.dateline.annotator.quotes;

import org.dateline.learning.pos.UniversalTag;

/**
 * The head of the mention of a source: its noun, before any preposition, comma or relative clause.
 */
final class SourceHead {

  private final int begin;
  private final String noun;
  private final boolean name;
  private final boolean pronoun;

  private SourceHead(int begin, String noun, boolean name, boolean pronoun) {
    this.begin = begin;
    this.noun = noun;
    this.name = name;
    this.pronoun = pronoun;
  }

  /** Finds the head of a mention. */
  static SourceHead of(NewsText news, FunctionWords words, SourceNouns nouns, Span source) {
    int head = -1;
    int first = firstToken(news, source.begin());
    int i = first;
    for (; i < news.size() && news.begin(i) < source.end(); i++) {
      UniversalTag pos = news.pos(i);
      boolean stops =
          pos == UniversalTag.ADP
              || pos == UniversalTag.VERB
              || pos == UniversalTag.AUX
              || pos == UniversalTag.PUNCT && head >= 0 && news.word(i).equals(",")
              || words.isRelative(news.word(i));
      if (stops && head >= 0) {
        break;
      }
      if (pos.isNominal() || nouns.get(news.word(i)) != null) {
        head = i;
      }
    }
    if (head < 0) {
      return new SourceHead(source.begin(), null, false, false);
    }
    boolean pronoun =
        head == first && news.pos(head) == UniversalTag.PRON && words.isPersonal(news.word(head));
    return new SourceHead(
        news.begin(head), news.word(head), news.pos(head) == UniversalTag.PROPN, pronoun);
  }

  private static int firstToken(NewsText news, int offset) {
    int low = 0;
    int high = news.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (news.begin(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int begin() {
    return begin;
  }

  /** Returns the noun in lower case, or {@code null} where there is none. */
  String noun() {
    return noun;
  }

  /** Tells whether the head is part of a name. */
  boolean isName() {
    return name;
  }

  boolean isPronoun() {
    return pronoun;
  }

  /**
   * Tells whether a name in the mention can be the speaker: it is no possessor, and no preposition
   * makes it a part of the description, as in "a spokesman for …".
   */
  boolean isOpenTo(NewsText news, SourceNouns nouns, Span source, Span candidate) {
    String text = news.text();
    int after = candidate.end();
    boolean possessor =
        after < source.end()
            && (text.startsWith("'s", after)
                || text.startsWith("’s", after)
                || text.startsWith("’ ", after));
    if (possessor) {
      return false;
    }
    int token = firstToken(news, candidate.begin()) - 1;
    boolean title = false;
    boolean gap = false;
    while (token >= 0 && news.begin(token) >= source.begin()) {
      UniversalTag pos = news.pos(token);
      if (pos == UniversalTag.ADP) {
        // "Director of National Intelligence …" is a title; "an aide to President …" is not.
        return gap && !title && news.pos(firstToken(news, source.begin())) != UniversalTag.DET;
      }
      if (!pos.isNominal() && pos != UniversalTag.ADJ && pos != UniversalTag.DET) {
        return true;
      }
      title |= nouns.get(news.word(token)) != null;
      gap |= pos.isNominal();
      token--;
    }
    return true;
  }
}
