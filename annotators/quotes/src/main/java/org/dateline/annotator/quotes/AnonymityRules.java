package org.dateline.annotator.quotes;

import org.dateline.api.SpeakerType;

/** Tells of mentions without a name whether they are anonymous. */
final class AnonymityRules {

  private final NewsText news;
  private final FunctionWords words;
  private final AnonymityPhrases phrases;

  AnonymityRules(NewsText news, FunctionWords words, AnonymityPhrases phrases) {
    this.news = news;
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * Judges a mention.
   *
   * @param known what is known of the noun that heads it, or {@code null}
   * @param noun that noun
   * @param head offset where the noun begins
   */
  Anonymity of(Span mention, SourceNouns.Entry known, String noun, int head) {
    String asked = known == null ? null : phrases.of(news, mention);
    if (asked != null && known.isPeople()) {
      return new Anonymity(true, "unnamed: '" + asked + "'");
    }
    if (known == null || !known.anonymous()) {
      return new Anonymity(false, "no name in the text goes with it");
    }
    if (known.type() == SpeakerType.PERSON && isOneOffice(mention, known, head)) {
      return new Anonymity(
          false, "unnamed, but one person is the '" + noun + "' of this description");
    }
    return new Anonymity(true, "'" + noun + "' is an unnamed source");
  }

  /** "The foreign minister", "Iraq's minister"; "the top official", but not "the official". */
  private boolean isOneOffice(Span mention, SourceNouns.Entry known, int head) {
    boolean definite = false;
    boolean unique = false;
    int first = news.tokenAt(mention.begin());
    for (int i = first; i < news.size() && news.begin(i) < head; i++) {
      String word = news.word(i);
      definite |=
          i == first && (word.equals("the") || words.isPossessive(word)) || isPossessor(word);
      unique |= words.isUnique(word);
    }
    return definite && (unique || known.unlessDefinite() && news.tokenAt(head) > first + 1);
  }

  private static boolean isPossessor(String word) {
    return word.endsWith("'s") || word.endsWith("’s") || word.equals("'") || word.equals("’");
  }
}
