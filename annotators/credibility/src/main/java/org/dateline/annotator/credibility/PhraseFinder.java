package org.dateline.annotator.credibility;

import java.util.Locale;
import java.util.function.Consumer;

/** Finds indicators that words show by themselves: hedges, loaded wording, venues, documents. */
final class PhraseFinder implements Finder {

  private static final float CONFIDENCE = 0.7f;

  private final PhraseLexicon lexicon;

  PhraseFinder(PhraseLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Article article, Consumer<Finding> found) {
    for (SentenceWords words : article.sentences()) {
      for (int i = 0; i < words.size(); i++) {
        for (PhraseLexicon.Phrase phrase : lexicon.beginningWith(words.lower(i))) {
          int end = PhraseLexicon.end(phrase, words, i);
          if (end > 0 && isInPlace(phrase, article, words.begin(i))) {
            found.accept(
                new Finding(
                    phrase.id(),
                    words.begin(i),
                    words.end(end - 1),
                    CONFIDENCE,
                    String.format(
                        Locale.ROOT, "%s: '%s'", phrase.kind(), String.join(" ", phrase.words()))));
          }
        }
      }
    }
  }

  private static boolean isInPlace(PhraseLexicon.Phrase phrase, Article article, int offset) {
    return switch (phrase.where()) {
      case AUTHOR -> article.isAuthors(offset);
      case QUOTED -> article.isMarked(offset);
      case UNMARKED -> !article.isMarked(offset);
      case ANY -> true;
    };
  }
}
