package org.dateline.annotator.sentiment;

/**
 * A predicate of the lexicon found in a sentence.
 *
 * @param head index of the verb, noun or adjective
 * @param span the words that match
 */
record FrameMatch(Frame frame, int head, Stretch span) {}
