package org.dateline.runner.source;

import org.apache.uima.cas.CAS;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.TextIntake;

/** Looks over CASes that come with annotations, whose text can no longer be changed. */
final class LoadedCas {

  private LoadedCas() {}

  static void check(CAS cas, TextIntake intake) throws IntakeException {
    String text = cas.getDocumentText();
    if (text != null) {
      intake.require(text);
    }
  }
}
