package org.dateline.annotator.quotes;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.dateline.annotator.quotes.linking.LinkInput;

/**
 * Reads articles into what the linker works on, the same way as {@link QuoteAnnotator} does: for
 * training its models. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class LinkInputReader {

  private final QuoteRules rules;

  /**
   * Loads the rules.
   *
   * @throws IOException if a resource is missing or damaged
   */
  public LinkInputReader() throws IOException {
    rules = QuoteRules.load();
  }

  /**
   * Reads an article.
   *
   * @param jcas with tokens, sentences, paragraphs and parts of speech
   * @param tagger tells how likely each tag of each token is
   */
  public LinkInput read(JCas jcas, TokenProbabilities tagger) {
    NewsText news = rules.read(jcas);
    List<Stretch> stretches = rules.stretches(news);
    return new TaggedAttributionFinder(rules.finder(), rules.words(), tagger, null, null)
        .input(news, stretches, rules.finder().find(news, stretches), new IdentityHashMap<>());
  }
}
