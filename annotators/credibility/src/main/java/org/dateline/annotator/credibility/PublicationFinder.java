package org.dateline.annotator.credibility;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading;
import java.util.function.Consumer;
import org.apache.uima.fit.util.JCasUtil;
import org.dateline.api.FactKind;
import org.dateline.api.HeadingKind;
import org.dateline.type.PublicationFact;

/** Finds what the article says of its own publication, its headline and headings run together. */
final class PublicationFinder implements Finder {

  private static final float CONFIDENCE = 0.9f;

  @Override
  public void find(Article article, Consumer<Finding> found) {
    boolean stated = false;
    for (PublicationFact fact : JCasUtil.select(article.jcas(), PublicationFact.class)) {
      stated = true;
      found.accept(
          new Finding(
              fact.getKind(),
              fact.getBegin(),
              fact.getEnd(),
              CONFIDENCE,
              "states its " + fact.getKind()));
      if (FactKind.DATELINE.label().equals(fact.getKind()) && fact.getAgency() != null) {
        found.accept(wire(article, fact));
      }
    }
    if (!stated) {
      found.accept(
          new Finding(
              "no-publication-facts", 0, article.text().length(), CONFIDENCE, "none stated"));
    }
    for (Heading heading : JCasUtil.select(article.jcas(), Heading.class)) {
      findHeading(article, heading, found);
    }
  }

  private static Finding wire(Article article, PublicationFact fact) {
    int at = article.text().indexOf(fact.getAgency(), fact.getBegin());
    boolean inside = at >= 0 && at + fact.getAgency().length() <= fact.getEnd();
    int begin = inside ? at : fact.getBegin();
    int end = inside ? at + fact.getAgency().length() : fact.getEnd();
    return new Finding("wire", begin, end, CONFIDENCE, "agency of the dateline");
  }

  private static void findHeading(Article article, Heading heading, Consumer<Finding> found) {
    String kind = heading.getDivType();
    if (HeadingKind.HEADLINE.label().equals(kind)) {
      found.accept(
          new Finding("headline", heading.getBegin(), heading.getEnd(), CONFIDENCE, "headline"));
    } else if (HeadingKind.SUBHEADLINE.label().equals(kind) && isGlued(article, heading)) {
      found.accept(
          new Finding(
              "subhead-glued",
              heading.getBegin(),
              heading.getEnd(),
              CONFIDENCE,
              "a heading stands in the line of a sentence"));
    }
  }

  private static boolean isGlued(Article article, Heading heading) {
    String text = article.text();
    boolean before = heading.getBegin() > 0 && !isAfterLineBreak(text, heading.getBegin());
    int next = heading.getEnd();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean after = next < text.length() && text.charAt(next) != '\n';
    return before || after;
  }

  private static boolean isAfterLineBreak(String text, int offset) {
    int i = offset - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }
}
