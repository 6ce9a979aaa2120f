package org.dateline.annotator.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.dateline.type.EntityMention;

/** Judges the targets that a sentence mentions. */
final class SentenceJudge {

  private final AttitudeLexicon lexicon;
  private final Speakers speakers;
  private final Holders holders;

  SentenceJudge(AttitudeLexicon lexicon, Speakers speakers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
    holders = new Holders(speakers);
  }

  /**
   * Returns the judgements of the sentence, mere mentions included.
   *
   * @param topic targets that the sentence before was about; "the move" takes them up
   */
  List<Judgement> judge(SentenceContext sentence, List<Target> topic) {
    List<Judgement> judgements = new ArrayList<>();
    if (!sentence.targets().isEmpty() || !topic.isEmpty()) {
      for (Attitude attitude : attitudes(sentence)) {
        addJudgements(sentence, attitude, topic, judgements);
      }
    }
    for (Target target : sentence.targets()) {
      if (judgements.stream().noneMatch(j -> isSame(j.target(), target))) {
        judgements.add(mereMention(sentence, target));
      }
    }
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

  private void addJudgements(
      SentenceContext sentence, Attitude attitude, List<Target> topic, List<Judgement> found) {
    int anchor = sentence.clause().words.begin(attitude.anchor());
    Speakers.Reported reported = speakers.at(anchor);
    if (attitude.deed() && reported == null) {
      return;
    }
    List<Target> evaluated = sentence.targetsIn(attitude.target());
    if (evaluated.isEmpty() && sentence.takesUpTheTopic(attitude.target())) {
      evaluated = topic;
    }
    Holder holder = holders.of(attitude, sentence.clause(), sentence.mentions());
    for (Target target : evaluated) {
      boolean ownCountry =
          attitude.deed()
              && target.country() != null
              && target.country().equals(speakers.country(reported));
      if (!ownCountry && !isSelf(target, holder, sentence)) {
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
  private static boolean isSelf(Target target, Holder holder, SentenceContext sentence) {
    if (holder.name() == null || target.entity() == null) {
      return false;
    }
    for (EntityMention mention : sentence.mentions()) {
      if (target.entity().equals(mention.getEntity()) && holder.name().equals(mention.getName())) {
        return true;
      }
    }
    return false;
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

  private static boolean isSame(Target one, Target other) {
    return one.given() || other.given()
        ? one.annotation() == other.annotation()
        : one.key().equals(other.key());
  }

  private static int begin(SentenceContext sentence, Speakers.Reported reported) {
    return reported == null ? sentence.begin() : Math.max(sentence.begin(), reported.begin());
  }

  private static int end(SentenceContext sentence, Speakers.Reported reported) {
    return reported == null ? sentence.end() : Math.min(sentence.end(), reported.end());
  }
}
