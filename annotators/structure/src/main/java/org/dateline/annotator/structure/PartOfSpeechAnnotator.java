package org.dateline.annotator.structure;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
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
import org.dateline.learning.LinearModel;
import org.dateline.learning.pos.ClosedClasses;
import org.dateline.learning.pos.PartOfSpeechTagger;
import org.dateline.learning.pos.UniversalTag;

/**
 * Gives each token of a sentence its part of speech with a linear model: the tags of Universal
 * Dependencies (NOUN, PROPN, VERB, AUX, …), both as value and as coarse value.
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

  private static final UniversalTag[] TAGS = UniversalTag.values();

  /** Where the linear model is read from; its features must be those of this version. */
  public static final String PARAM_MODEL_LOCATION = ComponentParameters.MODEL_LOCATION;

  @ConfigurationParameter(
      name = PARAM_MODEL_LOCATION,
      defaultValue = "classpath:org/dateline/models/pos-linear/pos-linear.model")
  private String modelLocation;

  /** Folder of the word lists, with a slash at its end. */
  public static final String PARAM_LEXICON_LOCATION = ComponentParameters.LEXICON_LOCATION;

  @ConfigurationParameter(
      name = PARAM_LEXICON_LOCATION,
      defaultValue = "classpath:org/dateline/annotator/structure/")
  private String lexiconLocation;

  private PartOfSpeechTagger tagger;
  private VerbsAfterNames verbs;
  private final List<Token> tokens = new ArrayList<>();

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      ClosedClasses closed =
          Resources.shared(
              PartOfSpeechAnnotator.class,
              lexiconLocation + "closed-classes.tsv",
              ClosedClasses.class,
              ClosedClasses::read);
      verbs = new VerbsAfterNames(StructureLexicon.words(lexiconLocation, "verbs-or-plurals"));
      LinearModel model = LinearModel.shared(PartOfSpeechAnnotator.class, modelLocation);
      tagger = new PartOfSpeechTagger(model, closed);
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas jcas) {
    Iterator<Token> all = jcas.<Token>getAnnotationIndex(Token.class).iterator();
    Token token = all.hasNext() ? all.next() : null;
    for (Sentence sentence : jcas.<Sentence>getAnnotationIndex(Sentence.class)) {
      tokens.clear();
      while (token != null && token.getBegin() < sentence.getEnd()) {
        if (token.getBegin() >= sentence.getBegin()) {
          tokens.add(token);
        }
        token = all.hasNext() ? all.next() : null;
      }
      tag(jcas);
    }
    tokens.clear();
    ProvenanceRecorder.record(jcas, PartOfSpeechAnnotator.class, NAME, modelName());
  }

  private void tag(JCas jcas) {
    tagger.clear();
    for (Token token : tokens) {
      tagger.add(token.getBegin(), token.getEnd());
    }
    tagger.tag(jcas.getDocumentText());
    UniversalTag[] tags = new UniversalTag[tokens.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = TAGS[tagger.tag(i)];
    }
    verbs.mend(tokens, tags);
    for (int i = 0; i < tags.length; i++) {
      Token token = tokens.get(i);
      String tag = tags[i].name();
      POS pos = new POS(jcas, token.getBegin(), token.getEnd());
      pos.setPosValue(tag);
      pos.setCoarseValue(tag);
      pos.addToIndexes();
      token.setPos(pos);
    }
  }

  private String modelName() {
    int path = Math.max(modelLocation.lastIndexOf('/'), modelLocation.lastIndexOf(':'));
    return modelLocation.substring(path + 1);
  }
}
