package org.dateline.annotator.quotes;

import java.util.List;

/**
 * Finds who is reported to have said what: content, cue and source.
 *
 * <p>Rules or a trained tagger can stand behind it; what belongs to a speaker, to an utterance or
 * to the marks of a quotation is decided elsewhere.
 */
interface AttributionFinder {

  /**
   * Finds the attributions of an article.
   *
   * @param news the tokens of the article
   * @param stretches what stands in quotation marks, sorted by begin, those around others first
   * @return the attributions, sorted by the begin of their content
   */
  List<Attribution> find(NewsText news, List<Stretch> stretches);
}
