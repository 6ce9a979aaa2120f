package org.dateline.runner.report;

/**
 * Why a document has no output.
 *
 * @param phase where it happened: {@code read}, {@code intake}, {@code engine}, {@code annotate} or
 *     {@code write}
 * @param component the key of the annotator or the name of the output; {@code null} where there is
 *     none
 * @param exception the class of the exception
 * @param message in one line, bounded in length
 * @since 0.1.0
 */
public record DocumentFailure(String phase, String component, String exception, String message) {}
