package org.dateline.runner.source;

import java.io.IOException;
import org.apache.uima.cas.CAS;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;

/** A document that the source could not make out. */
record FailedContent(byte[] raw, IOException problem) implements DocumentContent {

  @Override
  public byte[] load() {
    return raw;
  }

  @Override
  public Repairs fill(byte[] raw, CAS cas, TextIntake intake) throws IOException {
    throw problem;
  }
}
