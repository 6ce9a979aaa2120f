package org.dateline.annotator.credibility;

import java.util.function.Consumer;

/** Finds questions that the author puts to the reader. */
final class AuthorFinder implements Finder {

  private static final float CONFIDENCE = 0.7f;

  private final WordClasses classes;

  AuthorFinder(WordClasses classes) {
    this.classes = classes;
  }

  @Override
  public void find(Article article, Consumer<Finding> found) {
    for (SentenceWords words : article.sentences()) {
      int last = words.size() - 1;
      boolean question =
          last > 0
              && words.lower(last).equals("?")
              && classes.is("question", words.lower(0))
              && article.isAuthors(words.begin(0))
              && article.isAuthors(words.begin(last));
      if (question) {
        found.accept(
            new Finding(
                "rhetorical-question",
                words.begin(0),
                words.end(last),
                CONFIDENCE,
                "the author asks the reader"));
      }
    }
  }
}
