package org.dateline.annotator.sentiment;

import java.util.List;

/**
 * What a predicate says about its arguments: which of them it evaluates, in which direction, and
 * who holds the attitude.
 *
 * @param words the pattern as the lexicon gives it, for explanations
 * @param part part of speech of the predicate
 * @param polarity -1 or 1
 * @param strength from 0 to 1
 * @param targets the arguments that are evaluated
 * @param prepositions those of a {@link Role#AFTER} target, in lower case
 * @param holder the argument that holds the attitude
 * @param deed whether it tells an act rather than a judgement; it then counts only in the words of
 *     a source, since a reporter tells acts without taking sides
 * @param onlyNegated whether it says something only when denied ("cannot deliver")
 */
record Frame(
    String words,
    Part part,
    int polarity,
    double strength,
    List<Role> targets,
    List<String> prepositions,
    Role holder,
    boolean deed,
    boolean onlyNegated) {

  /** Part of speech of a predicate. */
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** An argument of a predicate. */
  enum Role {
    /** Who acts or feels; of a passive verb, what follows "by". */
    SUBJECT,

    /** What is acted on; of a passive verb, its subject. */
    OBJECT,

    /** What follows one of the prepositions of the frame. */
    AFTER,

    /** The subject of the clause that depends on the predicate. */
    CLAUSE,

    /** Everything that follows in the clause. */
    REST,

    /** What a noun or adjective is said of: possessor, "of", "by", or subject of "is". */
    BEARER,

    /** Who has what a noun says: its possessor, or the subject of the verb that carries it. */
    OWNER,

    /** The one whose words these are: the source of the quotation, or the author. */
    SPEAKER
  }
}
