package org.dateline.annotator.quotes;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.api.AttributionKind;
import org.dateline.api.MentionType;
import org.dateline.api.SpeakerType;
import org.dateline.learning.pos.UniversalTag;

/**
 * Tells who the mention of a source means: by a name in it, by the chain of its description or
 * pronoun, or as an unnamed source. Nobody is guessed from mere nearness.
 */
final class SpeakerResolver {

  private static final int LONGEST_TITLE = 6;
  private static final Set<UniversalTag> NOUN_PHRASE =
      EnumSet.of(
          UniversalTag.NOUN,
          UniversalTag.PROPN,
          UniversalTag.ADJ,
          UniversalTag.DET,
          UniversalTag.NUM);

  private final NewsText news;
  private final Mentions mentions;
  private final SourceNouns nouns;
  private final FunctionWords words;
  private final AnonymityRules anonymity;

  SpeakerResolver(
      NewsText news,
      Mentions mentions,
      SourceNouns nouns,
      FunctionWords words,
      AnonymityPhrases phrases) {
    this.news = news;
    this.mentions = mentions;
    this.nouns = nouns;
    this.words = words;
    anonymity = new AnonymityRules(news, words, phrases);
  }

  /** Returns the speaker that the mention of a source means. */
  Speaker resolve(Span source) {
    Mention antecedent = antecedent(source);
    if (antecedent != null) {
      return resolve(antecedent.span());
    }
    if (isRelative(source)) {
      Span described = nounBefore(source);
      return described == null ? unresolved(source, Abstention.RELATIVE) : resolve(described);
    }
    SourceHead head = SourceHead.of(news, words, nouns, source);
    if (isArticleAlone(source)) {
      return Speaker.none(null, Abstention.NO_SOURCE.why(text(source)));
    }
    List<Mention> inside = mentions.within(source);
    if (head.isPronoun()) {
      return pronoun(source, inside);
    }
    Mention person = named(source, inside, head, true);
    if (person == null && inside.isEmpty()) {
      Mention same = mentions.named(text(source));
      person = same == null ? mentions.nameAround(head.begin()) : same;
    }
    person = person == null ? appositionOf(source) : person;
    person = person == null ? titled(source, head) : person;
    if (person != null) {
      return byName(person);
    }
    Mention nominal = nominal(inside, head);
    if (nominal != null && mentions.nameOf(nominal) != null) {
      return byChain(nominal, AttributionKind.NOMINAL);
    }
    SourceNouns.Entry known = head.noun() == null ? null : nouns.get(head.noun());
    if (known == null || head.isName()) {
      Mention other = named(source, inside, head, false);
      if (other != null) {
        return byName(other);
      }
    }
    return described(source, head, known, nominal);
  }

  /** "S, who said …": the mention right before the relative pronoun, or {@code null}. */
  private Mention antecedent(Span source) {
    if (!isRelative(source)) {
      return null;
    }
    Mention before = mentions.before(source.begin());
    if (before == null) {
      return null;
    }
    String between = news.text().substring(before.span().end(), source.begin()).strip();
    boolean right = between.equals(",") || between.isEmpty() && !isComplement(before.span());
    return right ? before : null;
  }

  /** "The", "a newly": no noun tells who is meant; but "some" may speak, and so may "the poor". */
  private boolean isArticleAlone(Span source) {
    int first = news.tokenAt(source.begin());
    int i = first;
    while (i < news.size()
        && news.begin(i) < source.end()
        && (news.pos(i) == UniversalTag.DET || news.pos(i) == UniversalTag.ADV)
        && nouns.get(news.word(i)) == null) {
      i++;
    }
    return i > first
        && (i == news.size() || news.begin(i) >= source.end())
        && news.pos(first) == UniversalTag.DET
        && !words.isIndefinite(news.word(first));
  }

  /**
   * "S, the envoy of the union, said …", where only what stands between the commas is taken for the
   * source: the person whose name begins the clause, or {@code null}.
   */
  private Mention appositionOf(Span source) {
    Mention before = mentions.before(source.begin());
    int first = news.tokenAt(source.begin());
    int after = news.tokenAt(source.end());
    boolean closed =
        after > first
            && (news.word(after - 1).equals(",")
                || after < news.size() && news.word(after).equals(","));
    if (before == null || !before.isName() || !before.isPerson() || !closed) {
      return null;
    }
    String between = news.text().substring(before.span().end(), source.begin()).strip();
    return between.equals(",") && beginsClause(before.span()) ? before : null;
  }

  /**
   * "U.S. Secretary of State S", of which only the first words are taken for the source: the person
   * whose title goes on behind them, or {@code null}.
   */
  private Mention titled(Span source, SourceHead head) {
    int first = news.tokenAt(source.end());
    if (!isOfTitle(news.tokenAt(head.begin()))) {
      return null;
    }
    for (int i = first; i < Math.min(news.size(), first + LONGEST_TITLE); i++) {
      Mention mention = mentions.nameAround(news.begin(i));
      if (mention != null && mention.span().begin() == news.begin(i)) {
        return mention;
      }
      boolean goesOn = isOfTitle(i) || i > first && news.word(i).equals("of");
      if (!goesOn || news.sentence(i) != news.sentence(first)) {
        return null;
      }
    }
    return null;
  }

  private boolean isOfTitle(int token) {
    return token < news.size()
        && (news.pos(token) == UniversalTag.PROPN || news.pos(token) == UniversalTag.NOUN);
  }

  /** Tells whether nothing but a title stands between a name and the begin of its clause. */
  private boolean beginsClause(Span name) {
    int first = news.tokenAt(name.begin());
    int sentence = news.sentence(first);
    int i = first - 1;
    while (i >= 0 && news.sentence(i) == sentence && NOUN_PHRASE.contains(news.pos(i))) {
      i--;
    }
    return i < 0
        || news.sentence(i) != sentence
        || news.pos(i) == UniversalTag.SCONJ
        || news.pos(i) == UniversalTag.PUNCT && !news.word(i).equals(",");
  }

  /** "The aide of S who said …": it is the aide who said it. */
  private boolean isComplement(Span name) {
    int first = news.tokenAt(name.begin());
    return first > 0
        && news.pos(first - 1) == UniversalTag.ADP
        && news.sentence(first - 1) == news.sentence(first);
  }

  /**
   * Tells whether a mention is a relative pronoun, or the clause that begins with it; "whose aide"
   * is none.
   */
  private boolean isRelative(Span source) {
    int first = news.tokenAt(source.begin());
    return first < news.size()
        && news.begin(first) < source.end()
        && words.isRelative(news.word(first))
        && !words.isPossessive(news.word(first))
        && news.pos(first) != UniversalTag.DET;
  }

  /** "Officers who argue …": the noun before the relative pronoun with what stands before it. */
  private Span nounBefore(Span pronoun) {
    int who = news.tokenAt(pronoun.begin());
    int last = who - (who > 0 && news.word(who - 1).equals(",") ? 2 : 1);
    if (last < 0
        || news.sentence(last) != news.sentence(who)
        || news.pos(last) != UniversalTag.NOUN) {
      return null;
    }
    boolean several = last == who - 1 && SourceNouns.isPlural(news.word(last));
    int first = last;
    while (first > 0
        && news.sentence(first - 1) == news.sentence(who)
        && (NOUN_PHRASE.contains(news.pos(first - 1)) || several && joins(first - 1))) {
      first--;
    }
    return new Span(news.begin(first), news.end(last));
  }

  /** "police officers and diplomats who …": both argue. */
  private boolean joins(int token) {
    return token > 0
        && news.pos(token) == UniversalTag.CCONJ
        && (news.pos(token - 1) == UniversalTag.NOUN || news.pos(token - 1) == UniversalTag.ADJ);
  }

  /** Returns the name that is the head of the source: no possessor, not after a preposition. */
  private Mention named(Span source, List<Mention> inside, SourceHead head, boolean person) {
    for (Mention mention : inside) {
      boolean fits =
          mention.isName()
              && mention.isPerson() == person
              && (person || reaches(mention, head))
              && head.isOpenTo(news, nouns, source, mention.span());
      if (fits) {
        return mention;
      }
    }
    return null;
  }

  /** Tells whether a name is the head, or joined with it by "and". */
  private boolean reaches(Mention mention, SourceHead head) {
    int end = mention.span().end();
    return end >= head.begin() || news.text().startsWith(" and ", end);
  }

  private static Mention nominal(List<Mention> inside, SourceHead head) {
    for (Mention mention : inside) {
      boolean covers =
          mention.span().begin() <= head.begin() && head.begin() < mention.span().end();
      if (mention.form() == MentionType.NOMINAL && covers) {
        return mention;
      }
    }
    return null;
  }

  private Speaker pronoun(Span source, List<Mention> inside) {
    for (Mention mention : inside) {
      if (mention.form() == MentionType.PRONOUN && mention.name() != null) {
        return byChain(mention, AttributionKind.PRONOUN);
      }
    }
    boolean first = words.isFirstPerson(text(source).toLowerCase(Locale.ROOT));
    return unresolved(source, first ? Abstention.FIRST_PERSON : Abstention.PRONOUN);
  }

  /** Nobody is guessed. */
  private Speaker unresolved(Span source, Abstention reason) {
    String pronoun = text(source);
    return Speaker.none(words.genderOf(pronoun.toLowerCase(Locale.ROOT)), reason.why(pronoun));
  }

  private Speaker byName(Mention mention) {
    return new Speaker(
        mention.name() == null ? text(mention.span()) : mention.name(),
        type(mention),
        mention.entity(),
        true,
        false,
        AttributionKind.EXPLICIT,
        mention.gender(),
        "named '" + text(mention.span()) + "'");
  }

  private Speaker byChain(Mention mention, AttributionKind found) {
    Mention name = mentions.nameOf(mention);
    String why = "'" + text(mention.span()) + "' is in chain " + mention.entity();
    if (name != null) {
      return new Speaker(
          mention.name(),
          type(name),
          mention.entity(),
          true,
          false,
          found,
          mention.gender(),
          why + " of '" + text(name.span()) + "'");
    }
    String noun = lastWord(mention);
    SourceNouns.Entry known = nouns.get(noun);
    Anonymity unnamed =
        anonymity.of(mention.span(), known, noun, mention.span().end() - noun.length());
    return new Speaker(
        mention.name(),
        known != null ? known.type() : type(mention),
        mention.entity(),
        false,
        unnamed.anonymous(),
        found,
        mention.gender(),
        known == null ? why : why + "; " + unnamed.why());
  }

  /** A speaker who is only described: an unnamed source, or an institution or group. */
  private Speaker described(
      Span source, SourceHead head, SourceNouns.Entry known, Mention nominal) {
    Anonymity unnamed = anonymity.of(source, known, head.noun(), head.begin());
    SpeakerType type = known == null ? SpeakerType.UNKNOWN : known.type();
    if (unnamed.anonymous() && type == SpeakerType.PERSON) {
      type = SpeakerType.ANONYMOUS;
    }
    String name = nominal != null && nominal.name() != null ? nominal.name() : text(source);
    return new Speaker(
        name,
        type,
        nominal == null ? null : nominal.entity(),
        false,
        unnamed.anonymous(),
        AttributionKind.NOMINAL,
        null,
        known == null
            ? "described as '" + text(source) + "'"
            : "described by '" + head.noun() + "'; " + unnamed.why());
  }

  private String lastWord(Mention mention) {
    String text = text(mention.span()).toLowerCase(Locale.ROOT);
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static SpeakerType type(Mention mention) {
    if (mention.type() == null) {
      return SpeakerType.UNKNOWN;
    }
    return switch (mention.type()) {
      case "PERSON" -> SpeakerType.PERSON;
      case "ORG" -> SpeakerType.ORGANIZATION;
      case "GPE", "LOC" -> SpeakerType.GOVERNMENT;
      case "NORP" -> SpeakerType.GROUP;
      default -> SpeakerType.UNKNOWN;
    };
  }

  private String text(Span span) {
    return news.text().substring(span.begin(), span.end()).replaceAll("\\s+", " ");
  }
}
