package org.dateline.annotator.quotes;

import java.util.Locale;

/** The rules that find attributions; how far each is to be trusted stands in a resource file. */
enum Rule {
  /** “…,” S said. “…”, said S. */
  QUOTE_BEFORE_CUE,

  /** S said, “…”. */
  QUOTE_AFTER_CUE,

  /** S said that … */
  THAT_CLAUSE,

  /** S said … */
  BARE_CLAUSE,

  /** S asked whether … */
  QUESTION_CLAUSE,

  /** S vowed to …, S urged somebody to … */
  INFINITIVE,

  /** …, S said. */
  CLAUSE_BEFORE_CUE,

  /** …, S said, … */
  CLAUSE_AROUND_CUE,

  /** As S said, … */
  AS_CLAUSE,

  /** S denied the … */
  OBJECT,

  /** S called it … */
  LABEL,

  /** S warned of … */
  PREPOSITION,

  /** According to S, … */
  SOURCE_PHRASE,

  /** S's claim that … */
  NOUN,

  /** S was quoted as saying … */
  QUOTED_AS_SAYING,

  /** S: … */
  COLON,

  /** No rule: a trained tagger found the words, and the linker joined them. */
  TAGGER,

  /** “…” — S. Models know the rules before it by their place in this list. */
  SIGNATURE;

  /** Tells whether the rule finds things spoken of rather than words said. */
  boolean isLoose() {
    return this == OBJECT
        || this == INFINITIVE
        || this == PREPOSITION
        || this == QUESTION_CLAUSE
        || this == NOUN;
  }

  /** Returns the name as it stands in resource files and explanations. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
