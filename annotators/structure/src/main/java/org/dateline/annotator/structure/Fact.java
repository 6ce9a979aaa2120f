package org.dateline.annotator.structure;

import org.dateline.api.FactKind;

/**
 * A fact about the publication.
 *
 * @param begin offset of the first character
 * @param end offset after the last character
 * @param value in plain form, or {@code null}
 * @param agency name of the agency of a dateline, or {@code null}
 * @param confidence from 0 to 1
 * @param why the rule, with what it saw
 */
record Fact(
    int begin, int end, FactKind kind, String value, String agency, float confidence, String why) {}
