package org.dateline.annotator.entities;

import org.dateline.annotator.entities.Article.Line;

/**
 * A name found: the pieces {@code from} to {@code to}, exclusive, without title and possessive.
 *
 * @param entry what the knowledge tables know of it, or {@code null}
 * @param confidence from 0 to 1
 * @param why the rule and what it saw
 */
record Name(
    Line line,
    int from,
    int to,
    EntityType type,
    KnowledgeEntry entry,
    double confidence,
    String why) {}
