package org.dateline.annotator.structure;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
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

  /** Where the model of OpenNLP is read from. Its tags must be those of Universal Dependencies. */
  public static final String PARAM_MODEL_LOCATION = ComponentParameters.MODEL_LOCATION;

  @ConfigurationParameter(
      name = PARAM_MODEL_LOCATION,
      defaultValue = "classpath:opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")
  private String modelLocation;

  private POSTaggerME tagger;

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
      tagger = new POSTaggerME(model);
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas jcas) {
    for (Map.Entry<Sentence, List<Token>> entry :
        org.apache.uima.fit.util.JCasUtil.indexCovered(jcas, Sentence.class, Token.class)
            .entrySet()) {
      tag(jcas, entry.getValue());
    }
    ProvenanceRecorder.record(
        jcas,
        PartOfSpeechAnnotator.class,
        NAME,
        modelLocation.substring(modelLocation.lastIndexOf('/') + 1).replace("classpath:", ""));
  }

  private void tag(JCas jcas, List<Token> tokens) {
    String[] words = tokens.stream().map(t -> plain(t.getCoveredText())).toArray(String[]::new);
    String[] tags = tagger.tag(words);
    for (int i = 0; i < tags.length; i++) {
      POS pos = new POS(jcas, tokens.get(i).getBegin(), tokens.get(i).getEnd());
      pos.setPosValue(tags[i].intern());
      pos.setCoarseValue(tags[i].intern());
      pos.addToIndexes();
      tokens.get(i).setPos(pos);
    }
  }

  /** Gives typographic marks the form that they have in the training text of the model. */
  private static String plain(String word) {
    String plain = word;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char mark =
          switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2013', '\u2014', '\u2015' -> '-';
            default -> c;
          };
      if (mark != c) {
        plain = plain.replace(c, mark);
      }
    }
    return plain;
  }
}
