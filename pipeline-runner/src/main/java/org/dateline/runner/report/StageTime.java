package org.dateline.runner.report;

/**
 * How long a part of the pipeline took, over all workers.
 *
 * @param key of the annotator in the pipeline, or the name of a part of the runner in brackets
 * @param nanos elapsed time in nanoseconds
 * @since 0.1.0
 */
public record StageTime(String key, long nanos) {}
