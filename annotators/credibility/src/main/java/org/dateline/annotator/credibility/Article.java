package org.dateline.annotator.credibility;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.api.QuotationKind;
import org.dateline.type.AttributionContent;
import org.dateline.type.EntityMention;
import org.dateline.type.MarkedSegment;
import org.dateline.type.Quotation;

/** What the finders read of a document: its words, and which of them are whose. */
final class Article {

  private final JCas jcas;
  private final List<SentenceWords> sentences = new ArrayList<>();
  private final List<Quotation> quotations;
  private final List<EntityMention> mentions;
  private final BitSet marked = new BitSet();
  private final BitSet reported = new BitSet();
  private final BitSet outerCues = new BitSet();
  private final BitSet headings = new BitSet();

  Article(JCas jcas) {
    this.jcas = jcas;
    Map<Sentence, List<Token>> tokens = JCasUtil.indexCovered(jcas, Sentence.class, Token.class);
    for (Sentence sentence : JCasUtil.select(jcas, Sentence.class)) {
      sentences.add(new SentenceWords(tokens.getOrDefault(sentence, List.of())));
    }
    for (Heading heading : JCasUtil.select(jcas, Heading.class)) {
      headings.set(heading.getBegin(), heading.getEnd());
    }
    quotations = List.copyOf(JCasUtil.select(jcas, Quotation.class));
    mentions = List.copyOf(JCasUtil.select(jcas, EntityMention.class));
    for (MarkedSegment segment : JCasUtil.select(jcas, MarkedSegment.class)) {
      marked.set(segment.getBegin(), segment.getEnd());
    }
    for (Quotation quotation : quotations) {
      if (!QuotationKind.SCARE.label().equals(quotation.getKind())) {
        for (Annotation content : content(quotation)) {
          reported.set(content.getBegin(), content.getEnd());
        }
        if (Links.targets(quotation.getParent()).isEmpty()) {
          for (Annotation cue : Links.targets(quotation.getCue())) {
            outerCues.set(cue.getBegin(), cue.getEnd());
          }
        }
      }
    }
  }

  /** Returns whether the character is in a heading. */
  boolean isHeading(int offset) {
    return headings.get(offset);
  }

  /** Returns whether the character is in a word by which the author himself reports. */
  boolean isCueOfAuthor(int offset) {
    return outerCues.get(offset);
  }

  /** Returns the reported words of a quotation. */
  static List<? extends Annotation> content(Quotation quotation) {
    List<AttributionContent> content =
        Links.targets(quotation.getContent(), AttributionContent.class);
    return content.isEmpty() ? List.of(quotation) : content;
  }

  JCas jcas() {
    return jcas;
  }

  String text() {
    return jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
  }

  List<SentenceWords> sentences() {
    return sentences;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  List<EntityMention> mentions() {
    return mentions;
  }

  /** Returns whether the character stands between quotation marks. */
  boolean isMarked(int offset) {
    return marked.get(offset);
  }

  /** Returns whether the character belongs to what a source is reported to have said. */
  boolean isReported(int offset) {
    return reported.get(offset);
  }

  /** Returns whether neither marks nor an attribution take the words from the author. */
  boolean isAuthors(int offset) {
    return !isMarked(offset) && !isReported(offset);
  }
}
