package org.dateline.annotator.structure;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;
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

/**
 * Gives each token its part of speech with a model of OpenNLP: the tags of Universal Dependencies
 * (NOUN, PROPN, VERB, AUX, …), both as value and as coarse value.
 *
 * @since 0.1.0
 */
@ResourceMetaData(name = "pos")
@TypeCapability(
    inputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
    },
    outputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
      "org.dateline.type.Provenance"
    })
public class PartOfSpeechAnnotator extends JCasAnnotator_ImplBase {

  static final String NAME = "pos";

  /** Name of the classifier among the parts of a model of OpenNLP. */
  private static final String CLASSIFIER = "pos.model";

  /** The time of the tagger grows with the square of the length, so endless sentences are cut. */
  private static final int LONGEST_STRETCH = 200;

  /** Where the model of OpenNLP is read from. Its tags must be those of Universal Dependencies. */
  public static final String PARAM_MODEL_LOCATION = ComponentParameters.MODEL_LOCATION;

  @ConfigurationParameter(
      name = PARAM_MODEL_LOCATION,
      defaultValue = "classpath:opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")
  private String modelLocation;

  /** Folder of the word lists, with a slash at its end. */
  public static final String PARAM_LEXICON_LOCATION = ComponentParameters.LEXICON_LOCATION;

  @ConfigurationParameter(
      name = PARAM_LEXICON_LOCATION,
      defaultValue = "classpath:org/dateline/annotator/structure/")
  private String lexiconLocation;

  private UnaryOperator<String[]> tagger;
  private Map<String, String> hosts;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      POSModel model =
          Resources.shared(
              PartOfSpeechAnnotator.class,
              modelLocation,
              POSModel.class,
              (in, location) -> new POSModel(in));
      tagger = tagger(model);
      hosts = new HashMap<>();
      for (TsvTable.Row row :
          StructureLexicon.table(lexiconLocation, "clitic-hosts", "word", "tag").rows()) {
        hosts.put(row.get("word"), row.get("tag"));
      }
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas jcas) {
    for (Sentence sentence : jcas.select(Sentence.class)) {
      List<Token> tokens = jcas.select(Token.class).coveredBy(sentence).asList();
      int begin = 0;
      while (begin < tokens.size()) {
        int end = stretchEnd(tokens, begin);
        tag(jcas, tokens.subList(begin, end));
        begin = end;
      }
    }
    ProvenanceRecorder.record(jcas, PartOfSpeechAnnotator.class, NAME, modelName());
  }

  /** Tags greedily: a beam of three takes several times as long and gives the same tags. */
  private static UnaryOperator<String[]> tagger(POSModel model) {
    Object classifier = model.getArtifact(CLASSIFIER);
    if (classifier instanceof MaxentModel maxent) {
      return new GreedyTagger(maxent, model)::tag;
    }
    SequenceClassificationModel sequences = model.getPosSequenceModel();
    POSContextGenerator contexts = model.getFactory().getPOSContextGenerator();
    SequenceValidator<String> validator = model.getFactory().getSequenceValidator();
    return units ->
        sequences
            .bestSequence(units, null, contexts, validator)
            .getOutcomes()
            .toArray(String[]::new);
  }

  private String modelName() {
    int path = Math.max(modelLocation.lastIndexOf('/'), modelLocation.lastIndexOf(':'));
    return modelLocation.substring(path + 1);
  }

  /** Returns the end of the tokens that are tagged together; a word is not cut from its clitic. */
  private static int stretchEnd(List<Token> tokens, int begin) {
    int end = Math.min(tokens.size(), begin + LONGEST_STRETCH);
    while (end < tokens.size() && tokens.get(end).getBegin() == tokens.get(end - 1).getEnd()) {
      end++;
    }
    return end;
  }

  private void tag(JCas jcas, List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    List<Boolean> attached = new ArrayList<>(tokens.size());
    int end = -1;
    for (Token token : tokens) {
      words.add(token.getCoveredText());
      attached.add(token.getBegin() == end);
      end = token.getEnd();
    }
    TaggerInput input = new TaggerInput(words, attached, hosts);
    List<String> tags = input.tokenTags(tagger.apply(input.units()));
    for (int i = 0; i < tokens.size(); i++) {
      POS pos = new POS(jcas, tokens.get(i).getBegin(), tokens.get(i).getEnd());
      pos.setPosValue(tags.get(i));
      pos.setCoarseValue(tags.get(i));
      pos.addToIndexes();
      tokens.get(i).setPos(pos);
    }
  }
}
