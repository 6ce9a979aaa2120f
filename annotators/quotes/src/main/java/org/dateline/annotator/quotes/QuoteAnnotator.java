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
import org.dateline.annotator.quotes.linking.LinkModel;
import org.dateline.annotator.quotes.linking.Linker;
import org.dateline.api.ComponentParameters;
import org.dateline.api.Profile;
import org.dateline.api.ProvenanceRecorder;
import org.dateline.encoder.Encoder;
import org.dateline.learning.LinearModel;
import org.dateline.learning.UnusableModelException;

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

  private static final String MODELS = "classpath:org/dateline/models/";

  /** Quotations with a confidence below this number, from 0 to 1, are left out. */
  public static final String PARAM_MIN_CONFIDENCE = ComponentParameters.MIN_CONFIDENCE;

  @ConfigurationParameter(name = PARAM_MIN_CONFIDENCE, defaultValue = "0")
  private float minConfidence;

  /**
   * Files of reporting verbs: tab-separated, with the columns lemma, kind, frames, prepositions and
   * forms. A verb in a later file replaces the same verb of an earlier one.
   */
  public static final String PARAM_VERB_LOCATIONS = "verbLocations";

  @ConfigurationParameter(name = PARAM_VERB_LOCATIONS, defaultValue = QuoteRules.VERBS)
  private String[] verbLocations;

  /**
   * Files of reporting nouns: tab-separated, with the columns lemma, kind, frames and prepositions.
   * A noun in a later file replaces the same noun of an earlier one.
   */
  public static final String PARAM_NOUN_LOCATIONS = "nounLocations";

  @ConfigurationParameter(name = PARAM_NOUN_LOCATIONS, defaultValue = QuoteRules.NOUNS)
  private String[] nounLocations;

  /** File of phrases that name a source, such as "according to". */
  public static final String PARAM_PHRASE_LOCATION = "phraseLocation";

  @ConfigurationParameter(name = PARAM_PHRASE_LOCATION, defaultValue = QuoteRules.PHRASES)
  private String phraseLocation;

  /** File of nouns that describe speakers, with the type of speaker they stand for. */
  public static final String PARAM_SOURCE_NOUN_LOCATION = "sourceNounLocation";

  @ConfigurationParameter(name = PARAM_SOURCE_NOUN_LOCATION, defaultValue = QuoteRules.SOURCE_NOUNS)
  private String sourceNounLocation;

  /**
   * What finds attributions: "rules" alone; "fast", with a linear tagger; or "accurate", with an
   * encoder beside it, which finds more and is far slower.
   */
  public static final String PARAM_PROFILE = ComponentParameters.PROFILE;

  @ConfigurationParameter(name = PARAM_PROFILE, defaultValue = "fast")
  private String profile;

  /** The linear model that tags words as content, cue and source. */
  public static final String PARAM_MODEL_LOCATION = ComponentParameters.MODEL_LOCATION;

  @ConfigurationParameter(
      name = PARAM_MODEL_LOCATION,
      defaultValue = MODELS + "attribution-linear/attribution-linear.model")
  private String modelLocation;

  /**
   * The description of an encoder that was fine-tuned for the task "attribution"; read only with
   * the profile "accurate".
   */
  public static final String PARAM_ENCODER_LOCATION = ComponentParameters.ENCODER_LOCATION;

  @ConfigurationParameter(
      name = PARAM_ENCODER_LOCATION,
      defaultValue = MODELS + "news-encoder/news-encoder.properties")
  private String encoderLocation;

  /**
   * Which share of its tags of a paragraph, from 0 to 1, the linear tagger has to expect to be
   * wrong for the encoder to read that paragraph; with 0 it reads all. Above 0 less time is taken
   * and less is found; read only with the profile "accurate".
   */
  public static final String PARAM_ENCODER_THRESHOLD = "encoderThreshold";

  @ConfigurationParameter(name = PARAM_ENCODER_THRESHOLD, defaultValue = "0")
  private float encoderThreshold;

  /** The model that joins tagged words into attributions and tells how likely each is. */
  public static final String PARAM_LINKER_LOCATION = "linkerLocation";

  @ConfigurationParameter(
      name = PARAM_LINKER_LOCATION,
      defaultValue = MODELS + "attribution-linker/attribution-linker.model")
  private String linkerLocation;

  /** The same for tags of an encoder: read with the profile "accurate" in its place. */
  public static final String PARAM_ENCODER_LINKER_LOCATION = "encoderLinkerLocation";

  @ConfigurationParameter(
      name = PARAM_ENCODER_LINKER_LOCATION,
      defaultValue = MODELS + "attribution-linker/with-encoder/attribution-linker.model")
  private String encoderLinkerLocation;

  private QuoteRules rules;
  private AttributionFinder finder;
  private Grader grader;
  private String taggerName;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      rules = QuoteRules.load(verbLocations, nounLocations, phraseLocation, sourceNounLocation);
      finder = new LayoutAttributionFinder(finder(Profile.of(profile)));
      grader = Grader.load();
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  private AttributionFinder finder(Profile chosen) throws IOException {
    if (chosen == Profile.RULES) {
      return rules.finder();
    }
    LinearModel model = LinearModel.shared(QuoteAnnotator.class, modelLocation);
    taggerName = model.header().name();
    if (chosen == Profile.FAST) {
      return finder(new LinearProbabilities(model), linkerLocation);
    }
    Encoder encoder = Encoder.shared(QuoteAnnotator.class, encoderLocation);
    taggerName = encoder.name() + ", " + taggerName;
    return finder(tagger(encoder, model), encoderLinkerLocation);
  }

  private TokenProbabilities tagger(Encoder encoder, LinearModel model)
      throws UnusableModelException {
    return encoderThreshold > 0
        ? CascadeProbabilities.of(encoder, model, encoderThreshold)
        : MixedProbabilities.of(encoder, model);
  }

  private AttributionFinder finder(TokenProbabilities tagger, String linker) throws IOException {
    return new TaggedAttributionFinder(
        rules.finder(),
        rules.words(),
        tagger,
        new Linker(),
        new LinkModel(LinearModel.shared(QuoteAnnotator.class, linker)));
  }

  @Override
  public void process(JCas jcas) {
    String text = jcas.getDocumentText();
    if (text == null || text.isEmpty()) {
      return;
    }
    NewsText news = rules.read(jcas);
    List<Stretch> stretches = rules.stretches(news);
    List<Attribution> attributions =
        new RelayedReports(news, rules.words()).read(finder.find(news, stretches));
    StretchForms forms = new StretchForms(news, rules.words(), stretches);
    List<Quote> quotes = Assembler.assemble(news, stretches, attributions, forms);
    SpeakerResolver resolver = rules.resolver(news, ArticleReader.mentions(jcas));
    Speakers.resolve(news, rules.words(), quotes, resolver);
    rules.intermediaries(news).read(quotes);
    QuoteWriter writer = new QuoteWriter(jcas);
    writer.addSegments(stretches);
    writer.addQuotes(quotes, grader, minConfidence);
    ProvenanceRecorder.record(jcas, QuoteAnnotator.class, NAME, taggerName);
  }
}
