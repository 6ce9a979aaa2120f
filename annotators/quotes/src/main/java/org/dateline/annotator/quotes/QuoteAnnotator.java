package org.dateline.annotator.quotes;

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
import org.dateline.api.ProvenanceRecorder;

/**
 * Finds who is reported to have said what: direct, mixed and indirect quotation with content, cue,
 * source and speaker.
 *
 * <p>Quotation marks are paired so that none is lost; reporting verbs, nouns and phrases are joined
 * with what they report and with the mention of the source; the speaker is the entity which that
 * mention means. Where the text gives no speaker, none is guessed.
 *
 * @since 0.1.0
 */
@ResourceMetaData(name = "quotes")
@TypeCapability(
    inputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
      "org.dateline.type.Boilerplate",
      "org.dateline.type.EntityMention"
    },
    outputs = {
      "org.dateline.type.AttributionContent",
      "org.dateline.type.AttributionCue",
      "org.dateline.type.AttributionSource",
      "org.dateline.type.MarkedSegment",
      "org.dateline.type.Provenance",
      "org.dateline.type.Quotation"
    })
public class QuoteAnnotator extends JCasAnnotator_ImplBase {

  static final String NAME = "quotes";

  private static final String FOLDER = "classpath:org/dateline/annotator/quotes/";

  /** Quotations with a confidence below this number, from 0 to 1, are left out. */
  public static final String PARAM_MIN_CONFIDENCE = ComponentParameters.MIN_CONFIDENCE;

  @ConfigurationParameter(name = PARAM_MIN_CONFIDENCE, defaultValue = "0")
  private float minConfidence;

  /**
   * Files of reporting verbs: tab-separated, with the columns lemma, kind, frames, prepositions and
   * forms. A verb in a later file replaces the same verb of an earlier one.
   */
  public static final String PARAM_VERB_LOCATIONS = "verbLocations";

  @ConfigurationParameter(
      name = PARAM_VERB_LOCATIONS,
      defaultValue = FOLDER + "reporting-verbs.tsv")
  private String[] verbLocations;

  /**
   * Files of reporting nouns: tab-separated, with the columns lemma, kind, frames and prepositions.
   * A noun in a later file replaces the same noun of an earlier one.
   */
  public static final String PARAM_NOUN_LOCATIONS = "nounLocations";

  @ConfigurationParameter(
      name = PARAM_NOUN_LOCATIONS,
      defaultValue = FOLDER + "reporting-nouns.tsv")
  private String[] nounLocations;

  /** File of phrases that name a source, such as "according to". */
  public static final String PARAM_PHRASE_LOCATION = "phraseLocation";

  @ConfigurationParameter(
      name = PARAM_PHRASE_LOCATION,
      defaultValue = FOLDER + "source-phrases.tsv")
  private String phraseLocation;

  /** File of nouns that describe speakers, with the type of speaker they stand for. */
  public static final String PARAM_SOURCE_NOUN_LOCATION = "sourceNounLocation";

  @ConfigurationParameter(
      name = PARAM_SOURCE_NOUN_LOCATION,
      defaultValue = FOLDER + "source-nouns.tsv")
  private String sourceNounLocation;

  private FunctionWords words;
  private MarkReader markReader;
  private AttributionFinder finder;
  private SourceNouns sourceNouns;
  private Grader grader;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      words = FunctionWords.load();
      markReader = new MarkReader(MarkTable.load());
      finder =
          new RuleAttributionFinder(
              words,
              CueLexicon.verbs(verbLocations),
              CueLexicon.nouns(nounLocations),
              SourcePhrases.load(phraseLocation));
      sourceNouns = SourceNouns.load(sourceNounLocation);
      grader = Grader.load();
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas jcas) {
    String text = jcas.getDocumentText();
    if (text == null || text.isEmpty()) {
      return;
    }
    NewsText news = ArticleReader.read(jcas);
    List<Stretch> stretches = MarkPairer.pair(text, news.blocks(), markReader.read(text));
    List<Attribution> attributions = finder.find(news, stretches);
    StretchForms forms = new StretchForms(news, words, stretches);
    List<Quote> quotes = Assembler.assemble(news, stretches, attributions, forms);
    Speakers.resolve(
        news, quotes, new SpeakerResolver(news, ArticleReader.mentions(jcas), sourceNouns, words));
    QuoteWriter writer = new QuoteWriter(jcas);
    writer.addSegments(stretches);
    writer.addQuotes(quotes, grader, minConfidence);
    ProvenanceRecorder.record(jcas, QuoteAnnotator.class, NAME, null);
  }
}
