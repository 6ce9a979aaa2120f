package org.dateline.annotator.sentiment;

/** The shallow syntax of one sentence: its words, their chunks and the arguments of predicates. */
final class Clause {

  final Words words;
  final Chunks chunks;
  final WordClasses classes;
  final Subjects subjects;
  final Complements complements;
  final Truth truth;

  Clause(Words words, WordClasses classes) {
    this.words = words;
    this.classes = classes;
    chunks = new Chunks(words, classes);
    subjects = new Subjects(words, chunks, classes);
    complements = new Complements(words, chunks, classes);
    truth = new Truth(words, chunks, classes);
  }

  /** Returns the verb before the phrase that has it as object or complement; or null. */
  VerbGroup governor(int nounPhraseFrom) {
    int i = nounPhraseFrom - 1;
    while (i >= 0) {
      if (chunks.verbGroup(i) != null) {
        return chunks.verbGroup(i);
      }
      boolean passable =
          words.isTransparent(i)
              || words.isTag(i, "DET")
              || words.lower(i).equals("of")
              || words.lower(i).equals("in");
      if (passable) {
        i--;
      } else if (chunks.nounPhrase(i) != null && words.lower(i + 1).equals("of")) {
        i = chunks.nounPhrase(i).from() - 1;
      } else {
        return null;
      }
    }
    return null;
  }

  /** Returns whether the verb only links its subject to what follows: "is", "remains". */
  boolean isCopula(VerbGroup verb) {
    return verb != null
        && (words.isTag(verb.main(), "AUX") || classes.is("copula-verb", verb(verb)));
  }

  boolean is(String verbClass, VerbGroup verb) {
    return verb != null && classes.is(verbClass, verb(verb));
  }

  private String verb(VerbGroup verb) {
    return words.lower(verb.main());
  }
}
