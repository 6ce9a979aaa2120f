/**
 * Joins words that a tagger took for content, cue or source into attributions, and tells how likely
 * each is.
 */
package org.dateline.annotator.quotes.linking;
