package org.dateline.annotator.credibility;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * Finds what a source passes on of somebody else: within the words of a source, a third person
 * speaks ("The secretary emphasized …", a spokesman said).
 */
final class NestedSpeechFinder implements Finder {

  private static final float CONFIDENCE = 0.6f;
  private static final int SUBJECT = 6;

  private final WordClasses classes;

  NestedSpeechFinder(WordClasses classes) {
    this.classes = classes;
  }

  @Override
  public void find(Article article, Consumer<Finding> found) {
    for (SentenceWords words : article.sentences()) {
      for (int i = 1; i < words.size(); i++) {
        boolean speech = classes.is("speech", words.lower(i)) && words.tag(i).equals("VERB");
        boolean passedOn =
            article.isReported(words.begin(i)) && !article.isCueOfAuthor(words.begin(i));
        if (speech && passedOn) {
          int subject = subject(words, i, article);
          if (subject >= 0) {
            found.accept(
                new Finding(
                    "second-hand",
                    words.begin(subject),
                    words.end(i),
                    CONFIDENCE,
                    String.format(
                        Locale.ROOT, "a source passes on what another '%s'", words.lower(i))));
          }
        }
      }
    }
  }

  /** The first word of the subject before the verb, within the same reported words; else -1. */
  private int subject(SentenceWords words, int verb, Article article) {
    int i = verb - 1;
    while (i >= 0 && (words.tag(i).equals("AUX") || words.tag(i).equals("ADV"))) {
      i--;
    }
    if (i < 0 || !article.isReported(words.begin(i))) {
      return -1;
    }
    if (words.tag(i).equals("PRON")) {
      return classes.is("third-person", words.lower(i)) ? i : -1;
    }
    if (!words.tag(i).equals("NOUN") && !words.tag(i).equals("PROPN")) {
      return -1;
    }
    int from = i;
    while (from > 0
        && i - from < SUBJECT
        && isNominal(words.tag(from - 1))
        && article.isReported(words.begin(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isNominal(String tag) {
    return switch (tag) {
      case "DET", "ADJ", "NOUN", "PROPN", "NUM" -> true;
      default -> false;
    };
  }
}
