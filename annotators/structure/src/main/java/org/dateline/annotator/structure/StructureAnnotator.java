package org.dateline.annotator.structure;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.api.ComponentParameters;
import org.dateline.api.FactKind;
import org.dateline.api.HeadingKind;
import org.dateline.api.ProvenanceRecorder;
import org.dateline.type.Boilerplate;
import org.dateline.type.PublicationFact;

/**
 * Finds the parts of a news article: headline and sub-headlines, paragraphs, dateline, byline, date
 * and publisher, boilerplate of the page, sentences and tokens.
 *
 * <p>Every visible character is in a token or in boilerplate. Every token is in one sentence, and
 * every sentence in one paragraph or heading; a heading is no paragraph. A dateline is a sentence
 * of its own, within the paragraph that it opens. Lines with a date, the author or the publisher
 * are paragraphs too.
 *
 * <p>Tokens are those of the Penn Treebank and Universal Dependencies: clitics are split off, and
 * words with a hyphen stay whole.
 *
 * @since 0.1.0
 */
@ResourceMetaData(name = "structure")
@TypeCapability(
    outputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
      "org.dateline.type.Boilerplate",
      "org.dateline.type.Provenance",
      "org.dateline.type.PublicationFact"
    })
public class StructureAnnotator extends JCasAnnotator_ImplBase {

  static final String NAME = "structure";

  /** Folder of the word lists, with a slash at its end. */
  public static final String PARAM_LEXICON_LOCATION = ComponentParameters.LEXICON_LOCATION;

  @ConfigurationParameter(
      name = PARAM_LEXICON_LOCATION,
      defaultValue = "classpath:org/dateline/annotator/structure/")
  private String lexiconLocation;

  private Tokenizer tokenizer;
  private SentenceSplitter splitter;
  private LayoutAnalyzer layouts;
  private final TokenBuffer tokens = new TokenBuffer();

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      StructureLexicon lexicon = StructureLexicon.load(lexiconLocation);
      tokenizer = new Tokenizer(lexicon);
      splitter = new SentenceSplitter(lexicon);
      layouts = new LayoutAnalyzer(lexicon, tokenizer);
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas jcas) {
    String text = jcas.getDocumentText();
    if (text == null) {
      return;
    }
    Layout layout = layouts.analyze(text);
    layout.facts().forEach(fact -> addFact(jcas, fact));
    int next = 0;
    for (Block block : layout.blocks()) {
      if (block.kind() == Block.Kind.BOILERPLATE) {
        addBoilerplate(jcas, block);
        continue;
      }
      while (next < layout.facts().size() && layout.facts().get(next).begin() < block.begin()) {
        next++;
      }
      addText(jcas, text, block, headEnd(layout.facts(), next, block));
    }
    ProvenanceRecorder.record(jcas, StructureAnnotator.class, NAME, null);
  }

  /** Returns where the dateline that opens the block ends, or where the block begins. */
  private static int headEnd(List<Fact> facts, int i, Block block) {
    boolean dateline =
        i < facts.size()
            && facts.get(i).kind() == FactKind.DATELINE
            && facts.get(i).begin() == block.begin();
    return dateline ? facts.get(i).end() : block.begin();
  }

  private void addText(JCas jcas, String text, Block block, int headEnd) {
    if (headEnd > block.begin()) {
      tokens.clear();
      tokenizer.tokenize(text, block.begin(), headEnd, tokens);
      addSentence(jcas, 0, tokens.size());
    }
    tokens.clear();
    tokenizer.tokenize(text, headEnd, block.end(), tokens);
    int begin = block.begin();
    int end = begin;
    for (SentenceSplitter.Range sentence : splitter.split(text, tokens)) {
      if (sentence.heading() && !block.isHeading()) {
        addDiv(jcas, block, begin, end);
        begin = tokens.begin(sentence.first());
        end = tokens.end(sentence.last() - 1);
        addHeading(jcas, HeadingKind.SUBHEADLINE, begin, end);
        begin = sentence.last() < tokens.size() ? tokens.begin(sentence.last()) : end;
      }
      addSentence(jcas, sentence.first(), sentence.last());
      end = tokens.end(sentence.last() - 1);
    }
    addDiv(jcas, block, begin, Math.max(end, headEnd));
  }

  private void addSentence(JCas jcas, int first, int last) {
    new Sentence(jcas, tokens.begin(first), tokens.end(last - 1)).addToIndexes();
    for (int i = first; i < last; i++) {
      new Token(jcas, tokens.begin(i), tokens.end(i)).addToIndexes();
    }
  }

  private static void addDiv(JCas jcas, Block block, int begin, int end) {
    if (end <= begin) {
      return;
    }
    switch (block.kind()) {
      case HEADLINE -> addHeading(jcas, HeadingKind.HEADLINE, begin, end);
      case SUBHEADLINE -> addHeading(jcas, HeadingKind.SUBHEADLINE, begin, end);
      default -> new Paragraph(jcas, begin, end).addToIndexes();
    }
  }

  private static void addHeading(JCas jcas, HeadingKind kind, int begin, int end) {
    Div heading = new Heading(jcas, begin, end);
    heading.setDivType(kind.label());
    heading.addToIndexes();
  }

  private static void addBoilerplate(JCas jcas, Block block) {
    Boilerplate boilerplate = new Boilerplate(jcas, block.begin(), block.end());
    boilerplate.setKind(block.detail());
    boilerplate.setConfidence(block.confidence());
    boilerplate.setWhy(block.why());
    boilerplate.setComponent(NAME);
    boilerplate.addToIndexes();
  }

  private static void addFact(JCas jcas, Fact fact) {
    PublicationFact annotation = new PublicationFact(jcas, fact.begin(), fact.end());
    annotation.setKind(fact.kind().label());
    annotation.setValue(fact.value());
    annotation.setAgency(fact.agency());
    annotation.setConfidence(fact.confidence());
    annotation.setWhy(fact.why());
    annotation.setComponent(NAME);
    annotation.addToIndexes();
  }
}
