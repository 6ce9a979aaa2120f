package org.dateline.annotator.quotes;

/**
 * The one through whom the words of another came.
 *
 * @param span where the text mentions him
 * @param name canonical name, or the words of the mention where it has none
 * @param why in words for a person to read
 */
record Via(Span span, String name, String why) {

  /** Returns one who is known by the words of the mention alone. */
  static Via of(NewsText news, Span span, String why) {
    return new Via(span, news.text().substring(span.begin(), span.end()), why);
  }
}
