package org.dateline.annotator.sentiment;

import java.util.List;

/**
 * An evaluation that a predicate expresses of some words of the sentence.
 *
 * @param target the words that are evaluated
 * @param score from -1 to 1
 * @param holder the words that name who holds it; null for the speaker
 * @param unnamedHolder whether somebody holds it whom the sentence does not name
 * @param anchor index of the predicate
 * @param evidence the words that show it
 * @param deed whether it tells an act rather than a judgement
 * @param why the rule and what it saw
 */
record Attitude(
    Stretch target,
    double score,
    Stretch holder,
    boolean unnamedHolder,
    int anchor,
    List<Stretch> evidence,
    boolean deed,
    String why) {}
