package org.dateline.annotator.credibility;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.api.SpeakerType;
import org.dateline.type.Quotation;

/** Finds what kinds of sources the article has, where each is first heard. */
final class SourceFinder implements Finder {

  private static final float CONFIDENCE = 0.8f;

  private final WordClasses classes;

  SourceFinder(WordClasses classes) {
    this.classes = classes;
  }

  @Override
  public void find(Article article, Consumer<Finding> found) {
    Sources sources = new Sources(article);
    for (Source source : sources.all()) {
      if (!source.isAnonymous() && !source.mentions().isEmpty()) {
        findKind(source, found);
      }
    }
    for (Annotation mention : sources.anonymousMentions()) {
      found.accept(finding("anonymous-source", mention, "speaks to the press without a name"));
    }
    for (Quotation quotation : article.quotations()) {
      for (Annotation via : Links.targets(quotation.getVia())) {
        String name = quotation.getViaName();
        found.accept(finding("second-hand", via, "quoted through " + name));
      }
    }
  }

  private void findKind(Source source, Consumer<Finding> found) {
    Annotation first = source.mentions().get(0);
    String type = source.type();
    if (type.equals(SpeakerType.PERSON.label()) && source.isNamed()) {
      Annotation full = fullest(source.mentions());
      found.accept(finding("named-source", full, source.name() + " speaks on the record"));
      if (isExpert(full)) {
        found.accept(finding("named-expert", full, "knows the subject: " + full.getCoveredText()));
      }
    } else if (type.equals(SpeakerType.ORGANIZATION.label())
        || type.equals(SpeakerType.GOVERNMENT.label())) {
      found.accept(finding("organisation-source", first, source.name() + " speaks as a body"));
    } else if (type.equals(SpeakerType.GROUP.label())) {
      found.accept(finding("group-source", first, source.name() + " speak as one"));
    }
  }

  /** The longest mention introduces the source, with office and full name. */
  private static Annotation fullest(List<Annotation> mentions) {
    Annotation fullest = mentions.get(0);
    for (Annotation mention : mentions) {
      int length = mention.getEnd() - mention.getBegin();
      if (length > fullest.getEnd() - fullest.getBegin()) {
        fullest = mention;
      }
    }
    return fullest;
  }

  private boolean isExpert(Annotation mention) {
    for (String word : mention.getCoveredText().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
      if (classes.is("expert", word)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(String id, Annotation mention, String why) {
    return new Finding(id, mention.getBegin(), mention.getEnd(), CONFIDENCE, why);
  }
}
