package org.dateline.annotator.entities;

import java.util.Set;
import org.dateline.annotator.entities.Article.Line;

/**
 * A description of a person: the pieces {@code from} to {@code to}, exclusive, with the article.
 *
 * @param head the office, folded
 * @param words what else of the office it says ("defense"), folded
 * @param country ISO code of a country or institution in it, or {@code null}
 * @param gender {@code f} or {@code m} where the office shows it, or {@code null}
 * @param definite whether it takes up somebody ("the official") or introduces somebody ("an
 *     official")
 */
record Nominal(
    Line line,
    int from,
    int to,
    String head,
    Set<String> words,
    String country,
    String gender,
    boolean definite) {}
