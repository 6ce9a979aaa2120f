package org.dateline.runner.source;

import java.io.IOException;
import org.apache.uima.cas.CAS;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;

/**
 * What a document holds and how it comes into a CAS. Used by one thread at a time, another than the
 * one that reads the source.
 *
 * @since 0.1.0
 */
public interface DocumentContent {

  /** Returns the raw bytes, which identify the content and go into quarantine. */
  byte[] load() throws IOException;

  /**
   * Fills an empty CAS.
   *
   * @param raw what {@link #load} returned
   * @return what was changed to do so
   * @throws IOException if the bytes are not of the format; the message names the place
   * @throws IntakeException if the policy does not let the document in
   */
  Repairs fill(byte[] raw, CAS cas, TextIntake intake) throws IOException, IntakeException;
}
