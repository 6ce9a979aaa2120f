package org.dateline.evaluation.train.pos;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * Tags from left to right with a maximum-entropy model of OpenNLP, taking the most probable tag
 * that is valid at each word.
 *
 * <p>OpenNLP's own search with a beam of one finds the same tags, but it sorts the probabilities of
 * all tags at every word.
 */
final class GreedyTagger {

  private final MaxentModel model;
  private final POSContextGenerator contexts;
  private final SequenceValidator<String> validator;

  GreedyTagger(MaxentModel model, POSModel parts) {
    this.model = model;
    contexts = parts.getFactory().getPOSContextGenerator();
    validator = parts.getFactory().getSequenceValidator();
  }

  /** Returns a tag for each unit. */
  String[] tag(String[] units) {
    String[] tags = new String[units.length];
    for (int i = 0; i < units.length; i++) {
      double[] probabilities = model.eval(contexts.getContext(i, units, tags, null));
      tags[i] = best(probabilities, i, units, tags);
    }
    return tags;
  }

  private String best(double[] probabilities, int i, String[] units, String[] tags) {
    int best = -1;
    for (int outcome = 0; outcome < probabilities.length; outcome++) {
      if ((best < 0 || probabilities[outcome] > probabilities[best])
          && validator.validSequence(i, units, tags, model.getOutcome(outcome))) {
        best = outcome;
      }
    }
    if (best < 0) {
      throw new IllegalStateException("The model has no valid tag for '" + units[i] + "'");
    }
    return model.getOutcome(best);
  }
}
