package org.dateline.annotator.credibility;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.type.EntityMention;
import org.dateline.type.Quotation;

/** One who is quoted in the article, with all attributions to him. */
final class Source {

  private final String name;
  private final String type;
  private final boolean named;
  private final boolean anonymous;
  private final List<Quotation> attributions = new ArrayList<>();
  private final List<Annotation> mentions = new ArrayList<>();
  private String country;
  private EntityMention introduction;

  Source(String name, String type, boolean named, boolean anonymous) {
    this.name = name;
    this.type = type;
    this.named = named;
    this.anonymous = anonymous;
  }

  /** Returns the canonical name, or the words of the text for one without a name. */
  String name() {
    return name;
  }

  /** Returns the type of speaker, as {@code Quotation:speakerType} has it. */
  String type() {
    return type;
  }

  boolean isNamed() {
    return named;
  }

  boolean isAnonymous() {
    return anonymous;
  }

  /** Returns the ISO code of the country of the source; null where it is not known. */
  String country() {
    return country;
  }

  void setCountry(String country) {
    this.country = country;
  }

  /** Returns the mention that gives the name in full; null where there is none. */
  EntityMention introduction() {
    return introduction;
  }

  void setIntroduction(EntityMention introduction) {
    this.introduction = introduction;
  }

  /** Returns whether all of its words stand within the words of another source. */
  boolean isPassedOn() {
    return attributions.stream().noneMatch(q -> Links.targets(q.getParent()).isEmpty());
  }

  void add(Quotation quotation, Annotation mention) {
    attributions.add(quotation);
    if (mention != null) {
      mentions.add(mention);
    }
  }

  /** Returns the mentions as a source, in the order of the text. */
  List<Annotation> mentions() {
    return mentions;
  }

  /** Returns the number of utterances; the parts of a split quotation are one. */
  int quotes() {
    return (int)
        attributions.stream()
            .map(q -> q.getUtterance() == null ? "at " + q.getBegin() : q.getUtterance())
            .distinct()
            .count();
  }

  /** Returns whether everything that it says comes through another medium. */
  boolean isSecondHand() {
    return attributions.stream().allMatch(q -> q.getViaName() != null);
  }
}
