package org.dateline.annotator.credibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.api.MentionType;
import org.dateline.api.QuotationKind;
import org.dateline.api.SpeakerType;
import org.dateline.type.EntityMention;
import org.dateline.type.Quotation;

/** The sources of an article, put together from its quotations. */
final class Sources {

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, EntityMention> introductions = new HashMap<>();

  Sources(Article article) {
    Map<String, String> countries = new HashMap<>();
    for (EntityMention mention : article.mentions()) {
      noteIntroduction(article, mention);
      if (mention.getEntity() != null && mention.getCountry() != null) {
        countries.putIfAbsent(mention.getEntity(), mention.getCountry());
      }
    }
    for (Quotation quotation : article.quotations()) {
      if (!QuotationKind.SCARE.label().equals(quotation.getKind())) {
        add(quotation, countries);
      }
    }
  }

  /** The first of the longest names outside of headings. */
  private void noteIntroduction(Article article, EntityMention mention) {
    boolean name = MentionType.NAME.label().equals(mention.getMentionType());
    if (!name || mention.getEntity() == null || article.isHeading(mention.getBegin())) {
      return;
    }
    EntityMention known = introductions.get(mention.getEntity());
    if (known == null || words(mention) > words(known)) {
      introductions.put(mention.getEntity(), mention);
    }
  }

  private static int words(EntityMention mention) {
    return mention.getCoveredText().split("\\s+").length;
  }

  /** Returns the sources in the order in which they are first quoted. */
  Collection<Source> all() {
    return sources.values();
  }

  private void add(Quotation quotation, Map<String, String> countries) {
    List<Annotation> mentions = Links.targets(quotation.getSource());
    Annotation mention = mentions.isEmpty() ? null : mentions.get(0);
    String name = quotation.getSpeakerName();
    if (name == null && mention == null) {
      return;
    }
    String shown = name == null ? mention.getCoveredText() : name;
    String type =
        quotation.getSpeakerType() == null
            ? SpeakerType.UNKNOWN.label()
            : quotation.getSpeakerType();
    String key = quotation.getSpeakerEntity() == null ? shown : quotation.getSpeakerEntity();
    Source source =
        sources.computeIfAbsent(
            key,
            k ->
                new Source(
                    shown, type, quotation.getSpeakerNamed(), quotation.getSpeakerAnonymous()));
    source.setCountry(countries.get(quotation.getSpeakerEntity()));
    source.setIntroduction(introductions.get(quotation.getSpeakerEntity()));
    source.add(quotation, mention);
  }

  /** Returns the mentions of all sources without a name. */
  List<Annotation> anonymousMentions() {
    List<Annotation> mentions = new ArrayList<>();
    for (Source source : all()) {
      if (source.isAnonymous()) {
        mentions.addAll(source.mentions());
      }
    }
    return mentions;
  }
}
