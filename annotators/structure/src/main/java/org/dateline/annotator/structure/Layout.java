package org.dateline.annotator.structure;

import java.util.List;

/**
 * The layout of a text.
 *
 * @param blocks headings, paragraphs and boilerplate, in order, without overlap; they cover
 *     everything visible
 * @param facts what the text says about its publication, in order
 */
record Layout(List<Block> blocks, List<Fact> facts) {}
