package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds attributions by rules over tokens and parts of speech, sentence by sentence. */
final class RuleAttributionFinder implements AttributionFinder {

  private final UnitRules unitRules;
  private final PhraseRules phraseRules;

  /**
   * Makes a finder.
   *
   * @param verbs the reporting verbs
   * @param nouns the reporting nouns
   */
  RuleAttributionFinder(
      FunctionWords words, CueLexicon verbs, CueLexicon nouns, SourcePhrases sourcePhrases) {
    Phrases phrases = new Phrases(words);
    Subjects subjects = new Subjects(words, phrases, nouns);
    unitRules =
        new UnitRules(
            phrases,
            new CueFinder(words, phrases, verbs, subjects),
            new Complements(words, phrases));
    phraseRules = new PhraseRules(words, phrases, nouns, sourcePhrases);
  }

  @Override
  public List<Attribution> find(NewsText news, List<Stretch> stretches) {
    List<Attribution> found = new ArrayList<>();
    for (Unit unit : UnitBuilder.build(news, stretches)) {
      List<Attribution> byVerbs = unitRules.read(unit);
      Set<Integer> taken = new HashSet<>();
      for (Attribution one : byVerbs) {
        taken.add(one.cue().begin());
        taken.add(one.begin());
      }
      found.addAll(byVerbs);
      found.addAll(phraseRules.read(unit, taken));
    }
    found.sort(
        Comparator.comparingInt(Attribution::begin)
            .thenComparingInt(attribution -> -attribution.end()));
    return found;
  }
}
