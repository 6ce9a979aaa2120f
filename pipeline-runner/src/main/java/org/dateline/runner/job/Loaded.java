package org.dateline.runner.job;

import org.dateline.runner.source.SourceDocument;

/**
 * A document whose bytes are read.
 *
 * @param sha256 of the bytes, in hexadecimal
 */
record Loaded(SourceDocument document, byte[] raw, String sha256) {}
