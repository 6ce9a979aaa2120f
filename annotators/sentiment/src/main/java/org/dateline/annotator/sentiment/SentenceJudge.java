package org.dateline.annotator.sentiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges the targets that a sentence mentions. */
final class SentenceJudge {

  private final AttitudeLexicon lexicon;
  private final Speakers speakers;
  private final Holders holders;
  private final References references;

  SentenceJudge(AttitudeLexicon lexicon, Speakers speakers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
    references = new References(speakers);
    holders = new Holders(speakers);
  }

  /** Returns the judgements of the sentence, mere mentions included; sentences in their order. */
  List<Judgement> judge(SentenceContext sentence) {
    List<Judgement> judgements = new ArrayList<>();
    if (!sentence.targets().isEmpty() || !references.isEmpty()) {
      for (Attitude attitude : attitudes(sentence)) {
        addJudgements(sentence, attitude, judgements);
      }
    }
    Set<Object> judged = new HashSet<>();
    judgements.forEach(judgement -> judged.add(identity(judgement.target())));
    for (Target target : sentence.targets()) {
      if (!judged.contains(identity(target))) {
        judgements.add(mereMention(sentence, target));
      }
    }
    references.note(sentence);
    return judgements;
  }

  private List<Attitude> attitudes(SentenceContext sentence) {
    Clause clause = sentence.clause();
    List<Attitude> attitudes = new ArrayList<>();
    FrameReader frames = new FrameReader(clause);
    Constructions constructions = new Constructions(clause);
    for (int i = 0; i < clause.words.size(); i++) {
      for (FrameMatch match : lexicon.at(clause.words, i)) {
        frames.read(match, attitudes);
      }
    }
    for (VerbGroup verb : clause.chunks.verbGroups()) {
      constructions.read(verb, attitudes);
    }
    int mark = questionMark(clause.words);
    if (mark > 0 && speakers.at(clause.words.begin(mark - 1)) != null) {
      constructions.readQuestion(0, mark + 1, attitudes);
    }
    return attitudes;
  }

  private static int questionMark(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.lower(i).equals("?")) {
        return i;
      }
    }
    return -1;
  }

  private void addJudgements(SentenceContext sentence, Attitude attitude, List<Judgement> found) {
    int anchor = sentence.clause().words.begin(attitude.anchor());
    Speakers.Reported reported = speakers.at(anchor);
    if (attitude.deed() && reported == null) {
      return;
    }
    List<Target> evaluated = sentence.targetsIn(attitude.target());
    if (evaluated.isEmpty()) {
      evaluated = references.resolve(sentence, attitude.target());
    }
    Holder holder = holders.of(attitude, sentence.clause(), sentence.mentions());
    for (Target target : evaluated) {
      boolean ownCountry =
          attitude.deed()
              && target.country() != null
              && target.country().equals(speakers.country(reported));
      if (!ownCountry && !isSelf(target, holder)) {
        found.add(
            new Judgement(
                target,
                holder,
                begin(sentence, reported),
                end(sentence, reported),
                attitude.score(),
                sentence.spans(attitude.evidence()),
                attitude.why()));
      }
    }
  }

  /** Nobody is made the holder of an attitude toward himself by a rule. */
  private static boolean isSelf(Target target, Holder holder) {
    return holder.name() != null && holder.name().equals(target.name());
  }

  private Judgement mereMention(SentenceContext sentence, Target target) {
    Speakers.Reported reported = speakers.at(target.begin());
    return new Judgement(
        target,
        holders.speakerAt(target.begin()),
        begin(sentence, reported),
        end(sentence, reported),
        0,
        List.of(),
        "mere mention: no predicate evaluates it");
  }

  /** A given target is judged by itself; mentions of a country are judged together. */
  private static Object identity(Target target) {
    return target.given() ? target.annotation() : target.key();
  }

  private static int begin(SentenceContext sentence, Speakers.Reported reported) {
    return reported == null ? sentence.begin() : Math.max(sentence.begin(), reported.begin());
  }

  private static int end(SentenceContext sentence, Speakers.Reported reported) {
    return reported == null ? sentence.end() : Math.min(sentence.end(), reported.end());
  }
}
