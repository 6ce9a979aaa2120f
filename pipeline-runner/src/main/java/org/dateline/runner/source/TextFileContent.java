package org.dateline.runner.source;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.IntakeText;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;

/** A file whose whole content is the text of a document. */
record TextFileContent(Path file) implements DocumentContent {

  @Override
  public byte[] load() throws IOException {
    return FileBytes.read(file);
  }

  @Override
  public Repairs fill(byte[] raw, CAS cas, TextIntake intake) throws IntakeException {
    IntakeText text = intake.decode(raw);
    cas.setDocumentText(text.text());
    return text.repairs();
  }
}
