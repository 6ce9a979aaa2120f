package org.dateline.runner.report;

import org.dateline.runner.intake.Repairs;

/**
 * What became of a document.
 *
 * @param id within the collection
 * @param origin where it was found, for messages
 * @param sha256 of its bytes in hexadecimal, {@code null} where they could not be read
 * @param bytes how many it has
 * @param counts nothing where the document failed
 * @param failure {@code null} where it did not fail
 * @since 0.1.0
 */
public record DocumentResult(
    String id,
    String origin,
    String sha256,
    long bytes,
    Outcome outcome,
    DocumentCounts counts,
    Repairs repairs,
    DocumentFailure failure) {}
