package org.dateline.annotator.credibility;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.api.ComponentParameters;
import org.dateline.api.ProvenanceRecorder;
import org.dateline.api.Resources;

/**
 * Says how far an article lets its reader trust it: signs of sourcing practice with the words that
 * show them, a profile of each source, and a rating that is a documented sum of the signs. Only
 * what the text shows counts, never an opinion of the outlet.
 */
@ResourceMetaData(
    name = CredibilityAnnotator.NAME,
    description = "Finds signs of sourcing practice, profiles the sources and rates the article.",
    vendor = "The Dateline developers",
    copyright = "Apache-2.0")
@LanguageCapability("en")
@TypeCapability(
    inputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading",
      "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
      "org.dateline.type.PublicationFact",
      "org.dateline.type.EntityMention",
      "org.dateline.type.MarkedSegment",
      "org.dateline.type.Quotation"
    },
    outputs = {
      "org.dateline.type.CredibilityIndicator",
      "org.dateline.type.CredibilityAssessment",
      "org.dateline.type.SourceProfile",
      "org.dateline.type.AnnotationLink",
      "org.dateline.type.Provenance"
    })
public class CredibilityAnnotator extends JCasAnnotator_ImplBase {

  static final String NAME = "credibility";

  private static final String FOLDER = "classpath:org/dateline/annotator/credibility/";

  /** Where the phrases that are indicators by themselves are read from. */
  public static final String PARAM_LEXICON_LOCATION = ComponentParameters.LEXICON_LOCATION;

  @ConfigurationParameter(
      name = PARAM_LEXICON_LOCATION,
      mandatory = true,
      defaultValue = FOLDER + "phrases.tsv")
  private String lexiconLocation;

  /** Where the kinds of indicators with their weights are read from. */
  public static final String PARAM_INDICATORS_LOCATION = "indicatorsLocation";

  @ConfigurationParameter(
      name = PARAM_INDICATORS_LOCATION,
      mandatory = true,
      defaultValue = FOLDER + "indicators.tsv")
  private String indicatorsLocation;

  /** Where base and thresholds of the rating are read from. */
  public static final String PARAM_RATING_LOCATION = "ratingLocation";

  @ConfigurationParameter(
      name = PARAM_RATING_LOCATION,
      mandatory = true,
      defaultValue = FOLDER + "rating.tsv")
  private String ratingLocation;

  /** Indicators with a confidence below this number, from 0 to 1, are left out. */
  public static final String PARAM_MIN_CONFIDENCE = ComponentParameters.MIN_CONFIDENCE;

  @ConfigurationParameter(name = PARAM_MIN_CONFIDENCE, mandatory = true, defaultValue = "0.0")
  private float minConfidence;

  private IndicatorCatalog catalog;
  private RatingScale scale;
  private List<Finder> finders;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      catalog = shared(indicatorsLocation, IndicatorCatalog.class, IndicatorCatalog::read);
      scale = shared(ratingLocation, RatingScale.class, RatingScale::read);
      WordClasses classes =
          shared(FOLDER + "word-classes.tsv", WordClasses.class, WordClasses::read);
      WordClasses names = shared(FOLDER + "names.tsv", WordClasses.class, WordClasses::read);
      PhraseLexicon phrases =
          shared(
              lexiconLocation,
              PhraseLexicon.class,
              (in, location) -> PhraseLexicon.read(in, location, names));
      DamageFinder.Patterns damage =
          shared(
              FOLDER + "damage-patterns.tsv",
              DamageFinder.Patterns.class,
              DamageFinder.Patterns::read);
      finders =
          List.of(
              new PublicationFinder(),
              new SourceFinder(classes),
              new UnnamedFinder(classes),
              new NestedSpeechFinder(classes),
              new PhraseFinder(phrases),
              new MediaFinder(names),
              new AuthorFinder(classes),
              new NameFinder(),
              new DamageFinder(damage, classes),
              new DocumentFinder(scale));
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas jcas) {
    Article article = new Article(jcas);
    if (!article.text().isBlank()) {
      AssessmentWriter writer = new AssessmentWriter(jcas, catalog, scale);
      writer.write(find(article));
      writer.write(new Sources(article));
    }
    ProvenanceRecorder.record(jcas, CredibilityAnnotator.class, NAME, null);
  }

  /** Runs the finders; of the same sign on overlapping words the longer one is kept. */
  private List<Finding> find(Article article) {
    List<Finding> found = new ArrayList<>();
    for (Finder finder : finders) {
      finder.find(
          article,
          finding -> {
            if (finding.confidence() >= minConfidence) {
              found.add(finding);
            }
          });
    }
    found.sort(
        Comparator.comparingInt(Finding::begin)
            .thenComparing(Comparator.comparingInt(Finding::end).reversed())
            .thenComparing(Finding::id));
    Map<String, Finding> last = new HashMap<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : found) {
      Finding before = last.get(finding.id());
      if (before == null || !before.repeats(finding)) {
        kept.add(finding);
        last.put(finding.id(), finding);
      }
    }
    return kept;
  }

  private static <T> T shared(String location, Class<T> type, Resources.Reader<T> reader)
      throws IOException {
    return Resources.shared(CredibilityAnnotator.class, location, type, reader);
  }
}
