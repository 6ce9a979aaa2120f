package org.dateline.annotator.quotes;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Gives each quotation its speaker. */
final class Speakers {

  private Speakers() {}

  /** Resolves the sources of quotations, and carries speakers on to those without a source. */
  static void resolve(List<Quote> quotes, SpeakerResolver resolver) {
    Map<Attribution, Speaker> known = new IdentityHashMap<>();
    for (Quote quote : quotes) {
      Attribution attribution = quote.attribution();
      if (attribution != null && attribution.source() != null) {
        quote.speaker(known.computeIfAbsent(attribution, one -> resolver.resolve(one.source())));
      }
    }
    for (Quote quote : quotes) {
      Quote origin = quote;
      while (origin.carriedFrom() != null) {
        origin = origin.carriedFrom();
      }
      if (origin != quote) {
        quote.speaker(origin.speaker());
      }
    }
  }
}
