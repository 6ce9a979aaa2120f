package org.dateline.annotator.sentiment;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.api.ComponentParameters;
import org.dateline.api.ProvenanceRecorder;
import org.dateline.api.Resources;
import org.dateline.type.EntityMention;

/**
 * Says how favourably an article and its sources speak of the targets: for each sentence or
 * quotation that mentions one, who holds which attitude toward it and which words show it. A mere
 * mention is neutral, whatever words stand near it; what counts are predicates that have the target
 * as the argument that they evaluate.
 */
@ResourceMetaData(
    name = SentimentAnnotator.NAME,
    description = "Says who holds which attitude toward the targets, in which words of the text.",
    vendor = "The Dateline developers",
    copyright = "Apache-2.0")
@LanguageCapability("en")
@TypeCapability(
    inputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
      "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
      "org.dateline.type.EntityMention",
      "org.dateline.type.Quotation"
    },
    outputs = {
      "org.dateline.type.TargetSentiment",
      "org.dateline.type.TargetMention",
      "org.dateline.type.Stance",
      "org.dateline.type.AnnotationLink",
      "org.dateline.type.Provenance"
    })
public class SentimentAnnotator extends JCasAnnotator_ImplBase {

  static final String NAME = "sentiment";

  private static final String FOLDER = "classpath:org/dateline/annotator/sentiment/";

  /**
   * Countries to judge, as ISO 3166-1 alpha-2 codes. Every country counts that the entities
   * annotator gives to a mention.
   */
  public static final String PARAM_TARGETS = ComponentParameters.TARGETS;

  @ConfigurationParameter(
      name = PARAM_TARGETS,
      mandatory = true,
      defaultValue = {"RU", "US"})
  private String[] targets;

  /** Where the lexicon of predicates with the arguments that they evaluate is read from. */
  public static final String PARAM_LEXICON_LOCATION = ComponentParameters.LEXICON_LOCATION;

  @ConfigurationParameter(
      name = PARAM_LEXICON_LOCATION,
      mandatory = true,
      defaultValue = FOLDER + "attitude-frames.tsv")
  private String lexiconLocation;

  /** Judgements with a confidence below this number, from 0 to 1, are left out. */
  public static final String PARAM_MIN_CONFIDENCE = ComponentParameters.MIN_CONFIDENCE;

  @ConfigurationParameter(name = PARAM_MIN_CONFIDENCE, mandatory = true, defaultValue = "0.0")
  private float minConfidence;

  private WordClasses classes;
  private AttitudeLexicon lexicon;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      Inflection inflection =
          Resources.shared(
              SentimentAnnotator.class,
              FOLDER + "irregular-forms.tsv",
              Inflection.class,
              Inflection::read);
      classes =
          Resources.shared(
              SentimentAnnotator.class,
              FOLDER + "word-classes.tsv",
              WordClasses.class,
              (in, location) -> WordClasses.read(in, location, inflection));
      lexicon =
          Resources.shared(
              SentimentAnnotator.class,
              lexiconLocation,
              AttitudeLexicon.class,
              (in, location) -> AttitudeLexicon.read(in, location, inflection));
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas jcas) {
    List<Target> found = new Targets(Set.of(targets), classes).find(jcas);
    if (!found.isEmpty()) {
      judgeSentences(jcas, found);
    }
    ProvenanceRecorder.record(jcas, SentimentAnnotator.class, NAME, null);
  }

  private void judgeSentences(JCas jcas, List<Target> found) {
    Map<Sentence, List<Token>> tokens = index(jcas, Token.class);
    Map<Sentence, List<EntityMention>> mentions = index(jcas, EntityMention.class);
    SentenceJudge judge = new SentenceJudge(lexicon, new Speakers(jcas));
    JudgementWriter writer = new JudgementWriter(jcas, minConfidence);
    int next = 0;
    for (Sentence sentence : JCasUtil.select(jcas, Sentence.class)) {
      int first = next;
      while (first < found.size() && found.get(first).begin() < sentence.getBegin()) {
        first++;
      }
      next = first;
      while (next < found.size() && found.get(next).begin() < sentence.getEnd()) {
        next++;
      }
      SentenceContext context =
          new SentenceContext(
              sentence.getBegin(),
              sentence.getEnd(),
              new Clause(new Words(tokens.get(sentence), mentions.get(sentence)), classes),
              mentions.get(sentence),
              found.subList(first, next));
      writer.write(judge.judge(context));
    }
    writer.writeStances();
  }

  private static <T extends org.apache.uima.jcas.tcas.Annotation> Map<Sentence, List<T>> index(
      JCas jcas, Class<T> type) {
    Map<Sentence, List<T>> index = new java.util.HashMap<>();
    JCasUtil.indexCovered(jcas, Sentence.class, type)
        .forEach((sentence, covered) -> index.put(sentence, List.copyOf(covered)));
    for (Sentence sentence : JCasUtil.select(jcas, Sentence.class)) {
      index.putIfAbsent(sentence, List.of());
    }
    return index;
  }
}
