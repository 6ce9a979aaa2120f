/**
 * The parts of a news article: layout, sentences, tokens and part of speech. Everything later in a
 * pipeline stands on these.
 */
package org.dateline.annotator.structure;
