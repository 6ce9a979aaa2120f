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
import org.dateline.api.ProvenanceRecorder;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;
import org.dateline.learning.LinearModel;
import org.dateline.learning.names.NameTagger;
import org.dateline.learning.names.WordClusters;

/**
 * Finds names of persons, organisations, places and peoples, gives each its canonical name, country
 * and Wikidata id, tells where a place stands for a government, and joins the mentions of an
 * entity.
 *
 * <p>Names are found by rules over tokens and part of speech: the longest name of the knowledge
 * tables (an automaton over the pieces of tokens), words that make an organisation, titles and
 * first names that make a person, and what the same article says of the same words elsewhere. Time
 * grows with the length of the text.
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
  private static final String MODELS = "classpath:org/dateline/models/names-linear/";
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

  /** Model of the tagger of names; where it is empty, names are found by rules alone. */
  public static final String PARAM_MODEL_LOCATION = ComponentParameters.MODEL_LOCATION;

  @ConfigurationParameter(
      name = PARAM_MODEL_LOCATION,
      mandatory = false,
      defaultValue = MODELS + "names-linear.model")
  private String modelLocation;

  /** Table of the clusters of words that the model was trained with. */
  public static final String PARAM_CLUSTERS_LOCATION = "clustersLocation";

  @ConfigurationParameter(
      name = PARAM_CLUSTERS_LOCATION,
      defaultValue = MODELS + "word-clusters.tsv")
  private String clustersLocation;

  private MentionFinder finder;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      finder = new MentionFinder(lexicons(), tagger());
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  private NameTagger tagger() throws IOException {
    if (modelLocation == null || modelLocation.isEmpty()) {
      return null;
    }
    LinearModel model = LinearModel.shared(EntityAnnotator.class, modelLocation);
    WordClusters clusters = WordClusters.shared(EntityAnnotator.class, clustersLocation);
    return new NameTagger(model, clusters, List.of());
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
    ProvenanceRecorder.record(jcas, EntityAnnotator.class, NAME, tables());
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
