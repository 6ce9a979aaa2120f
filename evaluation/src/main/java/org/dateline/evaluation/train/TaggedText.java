package org.dateline.evaluation.train;

import java.util.List;
import org.dateline.evaluation.data.Row;
import org.dateline.learning.attribution.TokenSequence;

/**
 * A document whose tokens have tags.
 *
 * @param document where the text and its annotation come from
 * @param sequences its paragraphs in order
 * @param tags one tag for each token of each paragraph
 * @since 0.1.0
 */
public record TaggedText(Row document, List<TokenSequence> sequences, List<int[]> tags) {

  /** Copies the lists, not what is in them. */
  public TaggedText {
    sequences = List.copyOf(sequences);
    tags = List.copyOf(tags);
  }

  /** Returns how many tokens there are. */
  public int tokens() {
    return sequences.stream().mapToInt(TokenSequence::size).sum();
  }
}
