package org.dateline.runner.job;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How far a run has come.
 *
 * @param documents that came to an end, well or not, those of an earlier run included
 * @param failed of these, those without output
 * @param before of the documents, those that an earlier run had finished
 * @param total number of documents, empty where it is not known
 * @param characters of the complete documents, in UTF-16 code units
 * @param tokens of the complete documents
 * @param elapsed since the start of the run
 * @since 0.1.0
 */
public record Progress(
    long documents,
    long failed,
    long before,
    OptionalLong total,
    long characters,
    long tokens,
    Duration elapsed) {}
