package org.dateline.annotator.entities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.api.ComponentParameters;
import org.dateline.api.Profile;
import org.dateline.api.ProvenanceRecorder;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;
import org.dateline.encoder.Encoder;
import org.dateline.learning.LinearModel;
import org.dateline.learning.names.NameScores;
import org.dateline.learning.names.NameTagger;
import org.dateline.learning.names.WordClusters;

/**
 * Finds names of persons, organisations, places and peoples, gives each its canonical name, country
 * and Wikidata id, tells where a place stands for a government, and joins the mentions of an
 * entity.
 *
 * <p>Names are found by rules over tokens and part of speech: the longest name of the knowledge
 * tables (an automaton over the pieces of tokens), words that make an organisation, titles and
 * first names that make a person, and what the same article says of the same words elsewhere. A
 * trained tagger takes these as hints, alone or together with an encoder. Time grows with the
 * length of the text.
 *
 * @since 0.1.0
 */
@ResourceMetaData(
    name = "entities",
    description =
        "Names with canonical name, country, Wikidata id, role and the government meant; chains.",
    vendor = "The Dateline developers")
@TypeCapability(
    inputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
      "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
    },
    outputs = {
      "org.dateline.type.AnnotationLink",
      "org.dateline.type.EntityMention",
      "org.dateline.type.Provenance",
      "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain",
      "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink",
      "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
    })
public class EntityAnnotator extends JCasAnnotator_ImplBase {

  private static final String NAME = "entities";
  private static final String[] KNOWN = {"name", "id", "aliases"};
  private static final String MODELS = "classpath:org/dateline/models/";
  private static final String LINEAR = MODELS + "names-linear/";
  private static final String HERE = "classpath:org/dateline/annotator/entities/";

  /**
   * Tables of countries, places, organisations and persons. The first that gives a name wins: put a
   * table of your own before ours to correct them, behind them to add to them.
   */
  public static final String PARAM_KNOWLEDGE_LOCATION = ComponentParameters.KNOWLEDGE_LOCATION;

  @ConfigurationParameter(
      name = PARAM_KNOWLEDGE_LOCATION,
      defaultValue = {
        HERE + "countries.tsv",
        HERE + "places.tsv",
        HERE + "organizations.tsv",
        HERE + "persons.tsv"
      })
  private String[] knowledgeLocation;

  /** Table of first names with the gender that they show. */
  public static final String PARAM_FIRST_NAMES_LOCATION = "firstNamesLocation";

  @ConfigurationParameter(
      name = PARAM_FIRST_NAMES_LOCATION,
      defaultValue = HERE + "first-names.tsv")
  private String firstNamesLocation;

  /** Table of first names and their short forms. */
  public static final String PARAM_NICKNAMES_LOCATION = "nicknamesLocation";

  @ConfigurationParameter(name = PARAM_NICKNAMES_LOCATION, defaultValue = HERE + "nicknames.tsv")
  private String nicknamesLocation;

  /** Table of the words of which titles and offices are made. */
  public static final String PARAM_ROLES_LOCATION = "rolesLocation";

  @ConfigurationParameter(name = PARAM_ROLES_LOCATION, defaultValue = HERE + "roles.tsv")
  private String rolesLocation;

  /** Table of offices whose title alone tells the country. */
  public static final String PARAM_OFFICES_LOCATION = "officesLocation";

  @ConfigurationParameter(name = PARAM_OFFICES_LOCATION, defaultValue = HERE + "offices.tsv")
  private String officesLocation;

  /** Table of general words and the offices that they can take up again. */
  public static final String PARAM_ROLE_CLASSES_LOCATION = "roleClassesLocation";

  @ConfigurationParameter(
      name = PARAM_ROLE_CLASSES_LOCATION,
      defaultValue = HERE + "role-classes.tsv")
  private String roleClassesLocation;

  /** Table of words that make a capitalised phrase an organisation. */
  public static final String PARAM_ORGANIZATION_WORDS_LOCATION = "organizationWordsLocation";

  @ConfigurationParameter(
      name = PARAM_ORGANIZATION_WORDS_LOCATION,
      defaultValue = HERE + "organization-words.tsv")
  private String organizationWordsLocation;

  /** Table of the classes of words that the rules refer to. */
  public static final String PARAM_LEXICON_LOCATION = ComponentParameters.LEXICON_LOCATION;

  @ConfigurationParameter(name = PARAM_LEXICON_LOCATION, defaultValue = HERE + "words.tsv")
  private String lexiconLocation;

  /**
   * What finds names: "rules" alone; "fast", with a linear tagger that takes the rules as hints; or
   * "accurate", with an encoder beside it, which errs less and is far slower.
   */
  public static final String PARAM_PROFILE = ComponentParameters.PROFILE;

  @ConfigurationParameter(name = PARAM_PROFILE, defaultValue = "fast")
  private String profile;

  /** The linear model that tags words as names; not read with the profile "rules". */
  public static final String PARAM_MODEL_LOCATION = ComponentParameters.MODEL_LOCATION;

  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, defaultValue = LINEAR + "names-linear.model")
  private String modelLocation;

  /**
   * The description of an encoder that was fine-tuned for the task "names"; read only with the
   * profile "accurate".
   */
  public static final String PARAM_ENCODER_LOCATION = ComponentParameters.ENCODER_LOCATION;

  @ConfigurationParameter(
      name = PARAM_ENCODER_LOCATION,
      defaultValue = MODELS + "news-encoder/news-encoder.properties")
  private String encoderLocation;

  /** Table of the clusters of words that the model was trained with. */
  public static final String PARAM_CLUSTERS_LOCATION = "clustersLocation";

  @ConfigurationParameter(
      name = PARAM_CLUSTERS_LOCATION,
      defaultValue = LINEAR + "word-clusters.tsv")
  private String clustersLocation;

  private MentionFinder finder;

  /** What found the names, for provenance; empty for rules. */
  private String taggers = "";

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      finder = new MentionFinder(lexicons(), tagger(Profile.of(profile)));
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  /** Returns the tagger, or {@code null} for rules alone. */
  private NameTagger tagger(Profile chosen) throws IOException {
    if (chosen == Profile.RULES) {
      return null;
    }
    LinearModel model = LinearModel.shared(EntityAnnotator.class, modelLocation);
    taggers = model.header().name() + "; ";
    WordClusters clusters = WordClusters.shared(EntityAnnotator.class, clustersLocation);
    List<NameScores> others = new ArrayList<>();
    if (chosen == Profile.ACCURATE) {
      Encoder encoder = Encoder.shared(EntityAnnotator.class, encoderLocation);
      others.add(new EncoderNames(encoder, model));
      taggers = encoder.name() + ", " + taggers;
    }
    return new NameTagger(model, clusters, others);
  }

  private Lexicons lexicons() throws IOException {
    return new Lexicons(
        knowledge(),
        shared(firstNamesLocation, FirstNames.class, FirstNames::read),
        shared(nicknamesLocation, Nicknames.class, Nicknames::read),
        shared(rolesLocation, Roles.class, Roles::read),
        shared(officesLocation, Offices.class, Offices::read),
        shared(roleClassesLocation, RoleClasses.class, RoleClasses::read),
        shared(organizationWordsLocation, OrganizationWords.class, OrganizationWords::read),
        shared(lexiconLocation, Words.class, Words::read));
  }

  private static <T> T shared(String location, Class<T> type, Resources.Reader<T> reader)
      throws IOException {
    return Resources.shared(EntityAnnotator.class, location, type, reader);
  }

  private Knowledge knowledge() throws IOException {
    Knowledge knowledge = new Knowledge();
    for (String location : knowledgeLocation) {
      knowledge.add(
          shared(location, TsvTable.class, (in, place) -> TsvTable.read(in, place, KNOWN)));
    }
    return knowledge;
  }

  @Override
  public void process(JCas jcas) {
    Article article = ArticleReader.read(jcas);
    new MentionWriter(jcas, article, NAME).write(finder.find(article));
    ProvenanceRecorder.record(jcas, EntityAnnotator.class, NAME, taggers + tables());
  }

  /** The tables of knowledge by their file names, without their places on this machine. */
  private String tables() {
    List<String> names = new ArrayList<>();
    for (String location : knowledgeLocation) {
      String path = location.replace('\\', '/');
      names.add(path.substring(path.lastIndexOf('/') + 1));
    }
    return String.join(" ", names);
  }
}
