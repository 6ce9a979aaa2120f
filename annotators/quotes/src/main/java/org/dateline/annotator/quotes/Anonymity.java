package org.dateline.annotator.quotes;

/**
 * Whether a speaker whom the text does not name is an anonymous source, or one who can be
 * identified by an office that one person holds.
 *
 * @param anonymous whether it is an unnamed source who speaks to the press
 * @param why in words for a person to read
 */
record Anonymity(boolean anonymous, String why) {}
