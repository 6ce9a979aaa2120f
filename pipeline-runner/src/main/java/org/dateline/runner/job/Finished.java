package org.dateline.runner.job;

import java.io.IOException;
import java.util.List;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.sink.Part;

/**
 * A document that is ready to be written, or is finished already.
 *
 * @param result {@code null} where nothing was done
 * @param parts to be written into the output folder
 * @param writings one for each sink of the user's own, in their order; empty where the document
 *     failed
 * @param isPending whether nothing was done although there is something to do
 */
record Finished(
    DocumentResult result, List<Part> parts, List<Writing> writings, boolean isPending) {

  /** An earlier run has finished the document. */
  static final Finished BEFORE = new Finished(null, List.of(), List.of(), false);

  /** The document is not finished, and this run was not asked for it. */
  static final Finished NOT_ASKED = new Finished(null, List.of(), List.of(), true);

  Finished(DocumentResult result, List<Part> parts, List<Writing> writings) {
    this(result, parts, writings, false);
  }

  /** Returns the same with other parts. */
  Finished withParts(List<Part> others) {
    return new Finished(result, others, writings, isPending);
  }

  /** Writes what a sink has rendered. */
  @FunctionalInterface
  interface Writing {
    void write() throws IOException;
  }
}
