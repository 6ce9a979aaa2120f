package org.dateline.annotator.sentiment;

import java.util.List;
import org.dateline.api.MentionType;
import org.dateline.type.EntityMention;

/** Resolves the words that name a holder, or the place where nobody is named, to a holder. */
final class Holders {

  private final Speakers speakers;

  Holders(Speakers speakers) {
    this.speakers = speakers;
  }

  /** Returns whose words stand at the offset. */
  Holder speakerAt(int offset) {
    Speakers.Reported reported = speakers.at(offset);
    return reported == null
        ? Holder.author()
        : Holder.source(reported.quotation().getSpeakerName(), reported.quotation());
  }

  /**
   * Returns the holder that the attitude names; the speaker where it names none.
   *
   * @param mentions the mentions of entities in the sentence, in the order of the text
   */
  Holder of(Attitude attitude, Clause clause, List<EntityMention> mentions) {
    Holder speaker = speakerAt(clause.words.begin(attitude.anchor()));
    if (attitude.unnamedHolder()) {
      return Holder.source(null, speaker.quotation());
    }
    if (attitude.holder() == null) {
      return speaker;
    }
    Stretch named = firstPhrase(attitude.holder(), clause);
    if (isFirstPerson(named, clause)) {
      return speaker;
    }
    EntityMention head = headMention(named, clause, mentions);
    if (head != null) {
      return Holder.source(head.getName(), speaker.quotation());
    }
    if (isPronoun(named, clause)) {
      return Holder.source(null, speaker.quotation());
    }
    return Holder.source(text(named, clause), speaker.quotation());
  }

  /** The first of several that are joined by "and", without a possessive mark. */
  private static Stretch firstPhrase(Stretch holder, Clause clause) {
    int to = holder.to();
    for (int i = holder.from() + 1; i < holder.to(); i++) {
      if (clause.words.isTag(i, "CCONJ") && clause.words.isTag(i - 1, "PROPN")) {
        to = i;
        break;
      }
    }
    while (to - 1 > holder.from() && clause.words.lower(to - 1).matches("'s?")) {
      to--;
    }
    return new Stretch(holder.from(), to);
  }

  private static boolean isFirstPerson(Stretch holder, Clause clause) {
    return clause.classes.is("first-person-forms", clause.words.lower(holder.from()));
  }

  private static boolean isPronoun(Stretch holder, Clause clause) {
    return holder.to() - holder.from() == 1
        && !clause.words.isNominal(holder.from())
        && !clause.words.isTag(holder.from(), "ADJ");
  }

  /** The mention that covers the head of the phrase: its last word, or the last before "of". */
  private static EntityMention headMention(
      Stretch holder, Clause clause, List<EntityMention> mentions) {
    int head = holder.to() - 1;
    for (int i = holder.from() + 1; i < holder.to(); i++) {
      if (clause.words.lower(i).equals("of") && clause.words.isNominal(i - 1)) {
        head = i - 1;
        break;
      }
    }
    EntityMention best = null;
    int begin = clause.words.begin(head);
    for (EntityMention mention :
        Window.of(mentions, EntityMention::getBegin, begin, clause.words.end(head))) {
      boolean covers = mention.getEnd() > begin;
      if (covers && mention.getName() != null && (best == null || isName(mention))) {
        best = mention;
      }
    }
    return best;
  }

  private static boolean isName(EntityMention mention) {
    return MentionType.NAME.label().equals(mention.getMentionType());
  }

  private static String text(Stretch holder, Clause clause) {
    StringBuilder text = new StringBuilder();
    for (int i = holder.from(); i < holder.to(); i++) {
      if (i > holder.from() && clause.words.begin(i) > clause.words.end(i - 1)) {
        text.append(' ');
      }
      text.append(clause.words.text(i));
    }
    return text.toString();
  }
}
