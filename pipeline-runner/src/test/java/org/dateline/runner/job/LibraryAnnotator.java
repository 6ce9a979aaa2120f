package org.dateline.runner.job;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/** Needs a class beside its own. */
public final class LibraryAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
    Library.use(jcas.getDocumentText());
  }

  /** The class that a class loader may not find. */
  static final class Library {
    private Library() {}

    static int use(String text) {
      return text.length();
    }
  }
}
