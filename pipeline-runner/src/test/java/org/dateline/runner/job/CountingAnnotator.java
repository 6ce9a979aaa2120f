package org.dateline.runner.job;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** Counts how often it is made. */
public final class CountingAnnotator extends JCasAnnotator_ImplBase {

  private static final AtomicInteger INSTANCES = new AtomicInteger();

  static void reset() {
    INSTANCES.set(0);
  }

  static int instances() {
    return INSTANCES.get();
  }

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    INSTANCES.incrementAndGet();
  }

  @Override
  public void process(JCas jcas) {
    // Nothing to find.
  }
}
