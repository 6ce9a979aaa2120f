package org.dateline.annotator.sentiment;

import java.util.List;

/**
 * The attitude of a holder toward a target in a unit of the text, from one piece of evidence.
 *
 * @param begin offset where the judged sentence or quotation begins
 * @param end offset where it ends
 * @param score from -1 to 1; 0 for a mere mention
 * @param evidence the words that show it; empty for a mere mention
 * @param why the rule and what it saw
 */
record Judgement(
    Target target,
    Holder holder,
    int begin,
    int end,
    double score,
    List<TextSpan> evidence,
    String why) {

  /**
   * A stretch of the document.
   *
   * @param begin offset where it begins
   * @param end offset after its last character
   */
  record TextSpan(int begin, int end) {}
}
