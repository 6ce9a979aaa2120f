package org.dateline.annotator.quotes;

/**
 * What a cue governs in its unit.
 *
 * @param rule the rule that found it
 * @param from its first item
 * @param to after its last item
 */
record Complement(Rule rule, int from, int to) {

  Complement until(int item) {
    return new Complement(rule, from, Math.min(to, item));
  }
}
