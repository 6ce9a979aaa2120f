package org.dateline.annotator.sentiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.type.EntityMention;

/**
 * Resolves words that take a target up again without naming it, where no mention of an entity has
 * done so: "the move" for what a target did in the sentence before, and pronouns for the target
 * that the same voice spoke of last.
 */
final class References {

  private final Speakers speakers;
  private final Map<String, List<Target>> lastOfVoice = new HashMap<>();
  private List<Target> topic = List.of();

  References(Speakers speakers) {
    this.speakers = speakers;
  }

  /** Returns whether anything is there to refer to. */
  boolean isEmpty() {
    return topic.isEmpty() && lastOfVoice.isEmpty();
  }

  /** Returns the targets that the words take up; empty where they do not. */
  List<Target> resolve(SentenceContext sentence, Stretch words) {
    if (takesUpTheTopic(sentence.clause(), words)) {
      return topic;
    }
    if (!isFreePronoun(sentence, words)) {
      return List.of();
    }
    String voice = voice(sentence.clause().words.begin(words.from()));
    List<Target> inSentence = sentence.subjectTargetsBefore(words.from());
    boolean near =
        !inSentence.isEmpty()
            && (voice(inSentence.get(0).begin()).equals(voice)
                || isWholeSubject(sentence.clause(), inSentence.get(0)));
    if (near) {
      return inSentence;
    }
    String pronoun = sentence.clause().words.lower(words.from());
    boolean carried = sentence.clause().classes.is("people-pronoun-forms", pronoun);
    return carried && !voice.isEmpty() ? lastOfVoice.getOrDefault(voice, List.of()) : List.of();
  }

  /** Notes what the sentence was about, for the sentences after it. */
  void note(SentenceContext sentence) {
    topic = List.of();
    for (VerbGroup verb : sentence.clause().chunks.verbGroups()) {
      List<Target> found = sentence.targetsOfSubject(verb);
      if (!found.isEmpty()) {
        topic = topic.isEmpty() ? found : topic;
        lastOfVoice.put(voice(found.get(0).begin()), found);
      }
    }
  }

  /** "Russia has proved that it …": the name itself is the subject. */
  private static boolean isWholeSubject(Clause clause, Target target) {
    return clause.chunks.verbGroup(clause.words.firstEndingAfter(target.end())) != null;
  }

  /** The one whose words they are; empty for the author, who changes the subject too often. */
  private String voice(int offset) {
    Speakers.Reported reported = speakers.at(offset);
    if (reported == null) {
      return "";
    }
    String name = reported.quotation().getSpeakerName();
    return name == null ? "utterance " + reported.quotation().getUtterance() : name;
  }

  private static boolean takesUpTheTopic(Clause clause, Stretch words) {
    return words.to() - words.from() == 2
        && clause.words.isTag(words.from(), "DET")
        && clause.classes.is("plan-noun", clause.words.lower(words.from() + 1));
  }

  private static boolean isFreePronoun(SentenceContext sentence, Stretch words) {
    Clause clause = sentence.clause();
    if (words.to() - words.from() != 1
        || !clause.classes.is("state-pronoun-forms", clause.words.lower(words.from()))) {
      return false;
    }
    int begin = clause.words.begin(words.from());
    return Window.of(sentence.mentions(), EntityMention::getBegin, begin, begin + 1).stream()
        .noneMatch(mention -> mention.getBegin() == begin);
  }
}
