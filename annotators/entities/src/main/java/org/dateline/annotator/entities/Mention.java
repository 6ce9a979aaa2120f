package org.dateline.annotator.entities;

import java.util.List;
import org.dateline.annotator.entities.Article.Line;
import org.dateline.api.MentionType;

/**
 * A mention of an entity: the pieces {@code from} to {@code to}, exclusive.
 *
 * @param role office that the text gives the person at this mention, or {@code null}
 * @param actor code of the state whose government is meant, or {@code null}
 * @param evidence ranges of pieces that the decision rests on: begin and exclusive end each
 */
record Mention(
    MentionType kind,
    Line line,
    int from,
    int to,
    Entity entity,
    String role,
    String actor,
    String metonym,
    double confidence,
    String why,
    List<int[]> evidence) {}
