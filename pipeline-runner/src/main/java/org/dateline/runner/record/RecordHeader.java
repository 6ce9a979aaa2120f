package org.dateline.runner.record;

/**
 * What a record says of its document beyond what stands in the CAS.
 *
 * @param id the path within the collection, or the identifier given by the input
 * @param sha256 hash of the document's bytes in hexadecimal, or {@code null} where there are none
 * @param pipelineHash hash of the pipeline, or {@code null} where it is not known
 * @since 0.1.0
 */
public record RecordHeader(String id, String sha256, String pipelineHash) {}
