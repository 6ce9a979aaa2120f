package org.dateline.annotator.quotes;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.api.AttributionKind;
import org.dateline.api.SpeakerType;

/** Gives each quotation its speaker. */
final class Speakers {

  /** A pronoun means the speaker before only if he spoke in one of so many last paragraphs. */
  private static final int FURTHEST_BLOCK = 2;

  private final Blocks blocks;
  private final SpeakerResolver resolver;
  private final NewsText news;
  private final FunctionWords words;
  private final Map<Attribution, Speaker> known = new IdentityHashMap<>();
  private final Map<Stretch, Said> lastInStretch = new IdentityHashMap<>();
  private final Map<String, String> genders = new HashMap<>();
  private Said last;

  private Speakers(NewsText news, FunctionWords words, SpeakerResolver resolver) {
    this.news = news;
    this.words = words;
    this.blocks = news.blocks();
    this.resolver = resolver;
  }

  /** Resolves the sources of quotations, and carries speakers on to those without a source. */
  static void resolve(
      NewsText news, FunctionWords words, List<Quote> quotes, SpeakerResolver resolver) {
    Speakers speakers = new Speakers(news, words, resolver);
    for (Quote quote : quotes) {
      speakers.resolveSource(quote);
    }
    for (Quote quote : quotes) {
      Quote origin = quote.origin();
      if (origin != quote) {
        quote.speaker(origin.speaker());
      }
    }
  }

  private void resolveSource(Quote quote) {
    Attribution attribution = quote.attribution();
    if (attribution == null || attribution.source() == null) {
      return;
    }
    Speaker speaker = known.get(attribution);
    if (speaker == null) {
      speaker = resolver.resolve(attribution.source());
      if (speaker.found() == AttributionKind.NONE) {
        speaker = speakerBefore(attribution, speaker);
      }
      known.put(attribution, speaker);
      remember(attribution, speaker);
    }
    quote.speaker(speaker);
  }

  /** "he said", "they said" after another report: who spoke there, if he can be meant. */
  private Speaker speakerBefore(Attribution attribution, Speaker unknown) {
    Span source = attribution.source();
    String pronoun = news.text().substring(source.begin(), source.end());
    Stretch region = attribution.region();
    Said before = region == null ? last : lastInStretch.get(region);
    boolean near =
        before != null
            && before.offset < source.begin()
            && blocks.at(source.begin()) - blocks.at(before.offset) <= FURTHEST_BLOCK;
    if (!near || !fits(before.speaker, pronoun.toLowerCase(Locale.ROOT))) {
      return unknown;
    }
    if (unknown.gender() != null) {
      genders.putIfAbsent(before.speaker.name(), unknown.gender());
    }
    return before.speaker.byPronoun(pronoun);
  }

  private boolean fits(Speaker speaker, String pronoun) {
    SpeakerType type = speaker.type();
    boolean body = type == SpeakerType.ORGANIZATION || type == SpeakerType.GOVERNMENT;
    if (words.isPlural(pronoun)) {
      return type == SpeakerType.GROUP || type == SpeakerType.ORGANIZATION;
    }
    if (words.isNeuter(pronoun)) {
      return body;
    }
    String gender = words.genderOf(pronoun);
    boolean person = type == SpeakerType.PERSON || type == SpeakerType.ANONYMOUS;
    String shown = speaker.gender() != null ? speaker.gender() : genders.get(speaker.name());
    return gender != null && person && (shown == null || shown.equals(gender));
  }

  private void remember(Attribution attribution, Speaker speaker) {
    if (speaker.found() == AttributionKind.NONE) {
      return;
    }
    Said said = new Said(speaker, attribution.source().begin());
    if (attribution.region() == null) {
      last = said;
    } else {
      lastInStretch.put(attribution.region(), said);
    }
  }

  /** Who spoke, and where the source stands. */
  private static final class Said {
    private final Speaker speaker;
    private final int offset;

    Said(Speaker speaker, int offset) {
      this.speaker = speaker;
      this.offset = offset;
    }
  }
}
