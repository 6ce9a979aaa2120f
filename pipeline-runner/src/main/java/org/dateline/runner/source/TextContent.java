package org.dateline.runner.source;

import java.io.IOException;
import org.apache.uima.cas.CAS;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.IntakeText;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;

/** Bytes that are, as a whole, the text of a document. */
record TextContent(RawBytes bytes) implements DocumentContent {

  @Override
  public byte[] load() throws IOException {
    return bytes.load();
  }

  @Override
  public Repairs fill(byte[] raw, CAS cas, TextIntake intake) throws IntakeException {
    IntakeText text = intake.decode(raw);
    cas.setDocumentText(text.text());
    return text.repairs();
  }
}
