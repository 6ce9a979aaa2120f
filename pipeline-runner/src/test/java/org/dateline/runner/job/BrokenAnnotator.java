package org.dateline.runner.job;

import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** Cannot be initialised. */
public final class BrokenAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    throw new ResourceInitializationException(
        new IllegalArgumentException("the model is not there"));
  }

  @Override
  public void process(JCas jcas) {
    throw new IllegalStateException("never initialised");
  }
}
