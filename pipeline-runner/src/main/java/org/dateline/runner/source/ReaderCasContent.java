package org.dateline.runner.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.Serialization;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;

/**
 * A CAS that a collection reader has filled, packed up for the way to another thread.
 *
 * @param packed in UIMA's compressed binary form 4, for CASes of the same type system
 * @param text may be {@code null}
 */
record ReaderCasContent(byte[] packed, String text) implements DocumentContent {

  /** Returns the text in UTF-8: a reader does not show the bytes that it has read. */
  @Override
  public byte[] load() {
    return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Repairs fill(byte[] raw, CAS cas, TextIntake intake) throws IntakeException {
    Serialization.deserializeCAS(cas, new ByteArrayInputStream(packed));
    LoadedCas.check(cas, intake);
    return Repairs.NONE;
  }
}
