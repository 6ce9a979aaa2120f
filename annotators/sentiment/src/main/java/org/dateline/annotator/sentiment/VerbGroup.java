package org.dateline.annotator.sentiment;

/**
 * A verb with its auxiliaries.
 *
 * @param from index of the first word
 * @param to index after the last word
 * @param main index of the full verb, or of the last auxiliary where there is none
 * @param form how the verb stands in its clause
 * @param passive whether the subject is what is acted on
 * @param negated whether "not", "never" or the like stands in the group
 * @param modal the modal verb in lower case; empty where there is none
 */
record VerbGroup(
    int from, int to, int main, Form form, boolean passive, boolean negated, String modal) {

  /** How a verb stands in its clause. */
  enum Form {
    /** It has a subject of its own or shares that of a verb before it. */
    FINITE,

    /** It stands after "to". */
    INFINITIVE,

    /** It ends in "-ing" and has no auxiliary. */
    GERUND,

    /** A past participle after a noun, such as "arranged by". */
    PARTICIPLE
  }

  boolean isFinite() {
    return form == Form.FINITE;
  }
}
