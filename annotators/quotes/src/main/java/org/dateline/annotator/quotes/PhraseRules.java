package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.learning.pos.UniversalTag;

/** Attributions that no verb makes: "according to S", "S's claim that …", "S: “…”". */
final class PhraseRules {

  private final FunctionWords words;
  private final Phrases phrases;
  private final CueLexicon nouns;
  private final SourcePhrases sourcePhrases;

  PhraseRules(FunctionWords words, Phrases phrases, CueLexicon nouns, SourcePhrases sourcePhrases) {
    this.words = words;
    this.phrases = phrases;
    this.nouns = nouns;
    this.sourcePhrases = sourcePhrases;
  }

  /**
   * Returns the attributions of a unit that a phrase, a noun or a colon makes.
   *
   * @param taken offsets of verbs that report, and of the words they report
   */
  List<Attribution> read(Unit unit, Set<Integer> taken) {
    List<Attribution> found = new ArrayList<>();
    boolean phraseSeen = false;
    for (int i = 0; i < unit.size(); i++) {
      int end = phraseSeen ? i : sourcePhrases.end(unit, i);
      Attribution attribution = null;
      if (end > i) {
        attribution = sourcePhrase(unit, i, end);
        phraseSeen = attribution != null;
      } else if (unit.pos(i) == UniversalTag.NOUN
          && !taken.contains(unit.begin(i))
          && nouns.get(unit.word(i)) != null) {
        attribution = noun(unit, i, taken);
      }
      if (attribution != null) {
        found.add(attribution);
      }
    }
    Attribution colon = colon(unit);
    if (colon != null) {
      found.add(colon);
    }
    return found;
  }

  private Attribution sourcePhrase(Unit unit, int begin, int end) {
    int sourceEnd = phrases.nounPhraseEnd(unit, end);
    if (sourceEnd == end) {
      return null;
    }
    ContentBuilder content = new ContentBuilder(unit);
    content.add(0, begin);
    int rest = sourceEnd;
    while (rest < unit.size() && !unit.isComma(rest)) {
      rest++;
    }
    if (rest < unit.size() && (content.isEmpty() || clauseFollows(unit, rest + 1, begin))) {
      content.add(rest + 1, unit.size());
    }
    return content.isEmpty()
        ? null
        : attribution(Rule.SOURCE_PHRASE, unit, content, begin, end, end, sourceEnd);
  }

  private boolean clauseFollows(Unit unit, int from, int leftEnd) {
    return phrases.firstFinite(unit, 0, leftEnd) == leftEnd
        && phrases.firstFinite(unit, from, unit.size()) < unit.size();
  }

  private Attribution noun(Unit unit, int noun, Set<Integer> taken) {
    CueWord word = nouns.get(unit.word(noun));
    int after = noun + 1;
    int sourceBegin = 0;
    int sourceEnd = 0;
    if (unit.is(after, "by") || unit.is(after, "from")) {
      sourceBegin = after + 1;
      sourceEnd = phrases.nounPhraseEnd(unit, sourceBegin);
      after = sourceEnd;
    }
    boolean clause = word.takes(Frame.THAT) && unit.is(after, "that") && clauseAfter(unit, after);
    boolean infinitive =
        word.takes(Frame.INFINITIVE)
            && unit.is(after, "to")
            && unit.pos(after + 1) == UniversalTag.VERB;
    if (!clause && !infinitive || taken.contains(unit.begin(after))) {
      return null;
    }
    int begin = phrases.nounPhraseBegin(unit, noun + 1, 0);
    for (int i = noun - 1; i >= begin && sourceEnd == 0; i--) {
      if (phrases.isPossessiveMark(unit, i) && i > begin) {
        sourceEnd = i;
        sourceBegin = phrases.nounPhraseBegin(unit, i, begin);
      } else if (unit.pos(i) == UniversalTag.PRON && i < noun) {
        sourceBegin = i;
        sourceEnd = i + 1;
      }
    }
    if (sourceEnd == 0 && words.isLight(unit.word(begin - 1))) {
      sourceEnd = phrases.groupBegin(unit, begin - 1);
      sourceBegin = phrases.nounPhraseBegin(unit, sourceEnd, 0);
    }
    ContentBuilder content = new ContentBuilder(unit);
    content.add(after, end(unit, begin, after));
    return content.isEmpty()
        ? null
        : attribution(Rule.NOUN, unit, content, noun, noun + 1, sourceBegin, sourceEnd);
  }

  private boolean clauseAfter(Unit unit, int that) {
    int verb = phrases.firstFinite(unit, that + 1, unit.size());
    return verb > that + 1 && verb < unit.size();
  }

  /** Returns where the clause ends: before the main verb, if the noun is the subject of one. */
  private int end(Unit unit, int nounBegin, int clause) {
    if (phrases.firstFinite(unit, 0, nounBegin) < nounBegin) {
      return unit.size();
    }
    int own = phrases.firstFinite(unit, clause + 1, unit.size());
    int i = own;
    while (unit.pos(i) == UniversalTag.AUX
        || unit.pos(i) == UniversalTag.ADV
        || unit.pos(i) == UniversalTag.PART) {
      i++;
    }
    int main = phrases.firstFinite(unit, unit.pos(i) == UniversalTag.VERB ? i + 1 : i, unit.size());
    if (main == unit.size()) {
      return main;
    }
    int group = phrases.groupBegin(unit, main);
    UniversalTag before = unit.pos(group - 1);
    boolean another =
        before == UniversalTag.CCONJ
            || before == UniversalTag.SCONJ
            || before == UniversalTag.PRON
            || before == UniversalTag.PUNCT;
    return another ? unit.size() : group;
  }

  private Attribution colon(Unit unit) {
    int colon = 1;
    while (colon < Math.min(unit.size(), 10) && !unit.is(colon, ":")) {
      colon++;
    }
    boolean name =
        unit.is(colon, ":")
            && unit.pos(colon - 1) == UniversalTag.PROPN
            && phrases.nounPhraseBegin(unit, colon, 0) == 0;
    if (!name) {
      return null;
    }
    ContentBuilder content = new ContentBuilder(unit);
    if (unit.isStretch(colon + 1)) {
      content.add(unit.stretch(colon + 1));
    } else if (unit.isHeading() && isHeadlineSpeech(unit, colon)) {
      content.add(colon + 1, unit.size());
    }
    return content.isEmpty()
        ? null
        : attribution(Rule.COLON, unit, content, colon, colon + 1, 0, colon);
  }

  /** "Trump: The wall will be built": a clause, after one name that is no pair. */
  private boolean isHeadlineSpeech(Unit unit, int colon) {
    for (int i = 0; i < colon; i++) {
      if (unit.word(i).indexOf('-') >= 0) {
        return false;
      }
    }
    int verb = phrases.firstFinite(unit, colon + 1, unit.size());
    return verb > colon + 1 && verb < unit.size();
  }

  private static Attribution attribution(
      Rule rule,
      Unit unit,
      ContentBuilder content,
      int cueBegin,
      int cueEnd,
      int sourceBegin,
      int sourceEnd) {
    Span source =
        sourceEnd > sourceBegin ? new Span(unit.begin(sourceBegin), unit.end(sourceEnd - 1)) : null;
    Span cue = new Span(unit.begin(cueBegin), unit.end(cueEnd - 1));
    return new Attribution(rule, unit.region(), content.spans(), cue, source, content.stretches());
  }
}
