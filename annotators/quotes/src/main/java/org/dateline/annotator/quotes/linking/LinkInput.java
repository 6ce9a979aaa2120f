package org.dateline.annotator.quotes.linking;

import java.util.List;

/**
 * What attributions are made of: the tokens of an article, what a tagger thinks of each, and what
 * rules have found.
 *
 * @param byRules attributions outside of quotation marks, made with {@link Candidate#ofRule}
 * @since 0.1.0
 */
public record LinkInput(LinkText text, TagScores scores, List<Candidate> byRules) {

  /** Copies the list. */
  public LinkInput {
    byRules = List.copyOf(byRules);
  }
}
