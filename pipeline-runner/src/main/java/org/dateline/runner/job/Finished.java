package org.dateline.runner.job;

import java.io.IOException;
import java.util.List;
import org.dateline.runner.report.DocumentResult;

/**
 * A document that is ready to be written.
 *
 * @param writings one for each sink, in their order; empty where the document failed
 * @param quarantine bytes to put aside, {@code null} where there are none
 */
record Finished(DocumentResult result, List<Writing> writings, byte[] quarantine) {

  /** Writes what a sink has rendered. */
  @FunctionalInterface
  interface Writing {
    void write() throws IOException;
  }
}
