/**
 * Quotation in news: marks, content, cue, source and speaker.
 *
 * <p>Marks are read ({@code MarkReader}) and paired ({@code MarkPairer}); an {@code
 * AttributionFinder} finds what is reported; the {@code Assembler} makes one row per stretch in
 * marks and per indirect attribution; the {@code SpeakerResolver} finds the entity that a source
 * means.
 */
package org.dateline.annotator.quotes;
