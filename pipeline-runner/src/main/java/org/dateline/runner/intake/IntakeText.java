package org.dateline.runner.intake;

/**
 * The text of a document and what was changed to get it.
 *
 * @since 0.1.0
 */
public record IntakeText(String text, Repairs repairs) {}
