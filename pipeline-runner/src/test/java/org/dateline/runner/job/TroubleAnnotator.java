package org.dateline.runner.job;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/** Does what a text tells it to: throws an exception or an error, runs out of memory or stack. */
public final class TroubleAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
    String text = jcas.getDocumentText();
    if (text.contains("throw exception")) {
      throw new IllegalStateException("asked to throw\nan exception\u0007");
    }
    if (text.contains("throw error")) {
      throw new AssertionError("asked to throw an error");
    }
    if (text.contains("miss a class")) {
      throw new NoClassDefFoundError("org/example/Missing");
    }
    if (text.contains("exhaust memory")) {
      long[] more = new long[Integer.MAX_VALUE];
      throw new IllegalStateException("there was memory for " + more.length);
    }
    if (text.contains("exhaust stack")) {
      descend(0);
    }
    if (text.contains("interrupt")) {
      Thread.currentThread().interrupt();
    }
  }

  private static int descend(int depth) {
    return descend(depth + 1) + 1;
  }
}
