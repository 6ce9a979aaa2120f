package org.dateline.runner.report;

/**
 * How much is in a document, or in all of a run.
 *
 * @param characters UTF-16 code units of text
 * @param sentiments rows of sentiment, neutral ones included
 * @since 0.1.0
 */
public record DocumentCounts(
    long characters,
    long sentences,
    long tokens,
    long entities,
    long quotes,
    long sentiments,
    long indicators) {

  /** Nothing. */
  public static final DocumentCounts NONE = new DocumentCounts(0, 0, 0, 0, 0, 0, 0);

  /** Returns the sums. */
  public DocumentCounts plus(DocumentCounts other) {
    return new DocumentCounts(
        characters + other.characters,
        sentences + other.sentences,
        tokens + other.tokens,
        entities + other.entities,
        quotes + other.quotes,
        sentiments + other.sentiments,
        indicators + other.indicators);
  }
}
