/**
 * Attitude toward configured or given targets: who holds it, toward whom, in which direction, and
 * which words show it.
 *
 * <p>The first form works by rules. {@link org.dateline.annotator.sentiment.SentimentAnnotator}
 * finds the mentions of the targets, reads a shallow syntax off the part-of-speech tags, matches
 * predicates of a lexicon that says which argument each of them evaluates, and makes one judgement
 * per holder and target of a sentence.
 */
package org.dateline.annotator.sentiment;
