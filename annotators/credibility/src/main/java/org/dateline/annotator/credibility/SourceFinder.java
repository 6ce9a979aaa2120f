package org.dateline.annotator.credibility;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.api.SpeakerType;
import org.dateline.type.EntityMention;
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
      List<Annotation> mentions =
          source.mentions().stream().filter(m -> !article.isHeading(m.getBegin())).toList();
      if (!source.isAnonymous() && !mentions.isEmpty()) {
        findKind(source, mentions, found);
      }
    }
    for (Annotation mention : sources.anonymousMentions()) {
      found.accept(finding("anonymous-source", mention, "speaks to the press without a name"));
    }
    findOtherMedia(article, found);
  }

  /**
   * Finds through whom words came that is no source himself: what a source passes on in a report of
   * his own is found by the words of that report.
   */
  private static void findOtherMedia(Article article, Consumer<Finding> found) {
    Set<Integer> heard = new HashSet<>();
    for (Quotation quotation : article.quotations()) {
      Links.targets(quotation.getSource()).forEach(source -> heard.add(source.getBegin()));
    }
    for (Quotation quotation : article.quotations()) {
      for (Annotation via : Links.targets(quotation.getVia())) {
        if (!heard.contains(via.getBegin())) {
          String name = quotation.getViaName();
          found.accept(finding("second-hand", via, "quoted through " + name));
        }
      }
    }
  }

  private void findKind(Source source, List<Annotation> mentions, Consumer<Finding> found) {
    Annotation first = mentions.get(0);
    String type = source.type();
    if (type.equals(SpeakerType.PERSON.label()) && source.isNamed()) {
      if (!source.isPassedOn()) {
        findPerson(source, mentions, found);
      }
    } else if (type.equals(SpeakerType.ORGANIZATION.label())
        || type.equals(SpeakerType.GOVERNMENT.label())) {
      found.accept(finding("organisation-source", first, source.name() + " speaks as a body"));
    } else if (type.equals(SpeakerType.GROUP.label())) {
      found.accept(finding("group-source", first, source.name() + " speak as one"));
    }
  }

  private void findPerson(Source source, List<Annotation> mentions, Consumer<Finding> found) {
    EntityMention named = source.introduction();
    Annotation shown = named == null ? mentions.get(0) : named;
    found.accept(finding("named-source", shown, source.name() + " speaks on the record"));
    String office = named == null || named.getRole() == null ? "" : named.getRole();
    StringBuilder description = new StringBuilder(office);
    mentions.forEach(mention -> description.append(' ').append(mention.getCoveredText()));
    if (isExpert(description.toString())) {
      found.accept(finding("named-expert", shown, "knows the subject: " + source.name()));
    }
  }

  private boolean isExpert(String description) {
    for (String word : description.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
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
