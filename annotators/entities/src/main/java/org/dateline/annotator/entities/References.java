package org.dateline.annotator.entities;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.annotator.entities.Article.Line;
import org.dateline.api.MentionType;

/**
 * Resolves descriptions ("the secretary") and the pronouns he and she to persons named before, and
 * "the ministry" to an organisation, where the evidence is clear.
 *
 * <p>A description means the person mentioned last whose office, country and gender fit. A pronoun
 * means the one who speaks or acts in the same sentence, else in one of the three before. Only the
 * last few mentions are looked at, so time grows with the length of the text.
 */
final class References {

  private static final String MINISTER = "minister";
  private static final int LOOK_BACK = 40;
  private static final int FORWARD_SENTENCES = 2;
  private static final int PRONOUN_SENTENCES = 3;
  private static final int SPOKEN_OF_SENTENCES = 2;

  private final Article article;
  private final Lexicons lexicons;
  private final NominalRule nominals;
  private final List<Mention> found = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();
  private final Map<Entity, Mention> introduced = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<Entity> named = new HashSet<>();
  private final Map<Entity, Entity> ministries = new HashMap<>();

  References(Article article, Lexicons lexicons) {
    this.article = article;
    this.lexicons = lexicons;
    this.nominals = new NominalRule(lexicons);
  }

  /**
   * A mention that a later one can take up.
   *
   * @param sentence number of the sentence
   * @param subject whether it speaks or acts there
   */
  private record Seen(Mention mention, int sentence, boolean speaks, boolean subject) {}

  /** A description that nobody named before fits. */
  private record Open(Nominal nominal, int sentence) {}

  /** Returns the mentions other than names, given the names in text order. */
  List<Mention> resolve(List<Mention> names) {
    int next = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      Line line = article.sentences().get(s);
      int i = line.from();
      while (i < line.to()) {
        if (next < names.size() && names.get(next).from() == i) {
          Mention name = names.get(next++);
          resolveForward(name, s);
          see(name, s);
          i = name.to();
          continue;
        }
        Mention reference = referenceAt(line, s, i);
        if (reference == null) {
          i++;
        } else {
          see(reference, s);
          while (next < names.size() && names.get(next).from() < reference.to()) {
            see(names.get(next++), s);
          }
          i = reference.to();
        }
      }
    }
    return found;
  }

  private Mention referenceAt(Line line, int sentence, int i) {
    Piece piece = article.pieces().get(i);
    if (lexicons.words().is(WordClass.PRONOUN_M, piece)) {
      return pronoun(line, sentence, i, "m");
    }
    if (lexicons.words().is(WordClass.PRONOUN_F, piece)) {
      return pronoun(line, sentence, i, "f");
    }
    Nominal nominal = nominals.at(article, line, i);
    if (nominal != null) {
      return isApposition(line, i) ? null : nominal(nominal, sentence);
    }
    return piece.folded().equals("the") ? organization(line, i) : null;
  }

  private boolean isApposition(Line line, int from) {
    Piece comma = article.before(line, from);
    if (comma == null || !comma.text().equals(",") || seen.isEmpty()) {
      return false;
    }
    return seen.get(seen.size() - 1).mention().to() == from - 1;
  }

  private Mention nominal(Nominal nominal, int sentence) {
    if (!nominal.definite()) {
      introduce(nominal, sentence);
      return null;
    }
    for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - LOOK_BACK); k--) {
      Seen candidate = seen.get(k);
      if (fits(candidate.mention().entity(), nominal)) {
        return add(
            MentionType.NOMINAL,
            nominal.line(),
            nominal.from(),
            nominal.to(),
            candidate.mention(),
            0.7,
            "description of a person mentioned before");
      }
    }
    if (nominal.country() != null && !nominal.words().isEmpty()) {
      open.addLast(new Open(nominal, sentence));
    }
    return null;
  }

  /** "the top US military official … General Joseph Dunford": named only in the next sentences. */
  private void resolveForward(Mention name, int sentence) {
    while (!open.isEmpty() && open.peekFirst().sentence() < sentence - FORWARD_SENTENCES) {
      open.removeFirst();
    }
    if (!named.add(name.entity()) || open.isEmpty()) {
      return;
    }
    Nominal nominal = open.peekFirst().nominal();
    if (fits(name.entity(), nominal)) {
      open.removeFirst();
      String why = "description of a person named in the next sentences";
      add(MentionType.NOMINAL, nominal.line(), nominal.from(), nominal.to(), name, 0.6, why);
    }
  }

  /** Keeps somebody unnamed; mentioned only if taken up again. */
  private void introduce(Nominal nominal, int sentence) {
    Entity entity = new Entity(EntityType.PERSON);
    entity.offerName(article.textOf(nominal.from() + 1, nominal.to()), 1);
    entity.offerCountry(nominal.country());
    entity.offerGender(nominal.gender());
    entity.offerRole(article.textOf(nominal.from() + 1, nominal.to()));
    Mention mention =
        new Mention(
            MentionType.NOMINAL,
            nominal.line(),
            nominal.from(),
            nominal.to(),
            entity,
            null,
            null,
            null,
            0.6,
            "somebody unnamed who is taken up again",
            List.of());
    introduced.put(entity, mention);
    see(mention, sentence);
  }

  private boolean fits(Entity entity, Nominal nominal) {
    if (entity.type() != EntityType.PERSON || entity.roleWords().isEmpty()) {
      return false;
    }
    boolean country = nominal.country() == null || nominal.country().equals(entity.country());
    boolean gender =
        nominal.gender() == null
            || entity.gender() == null
            || nominal.gender().equals(entity.gender());
    return country
        && gender
        && lexicons.roleClasses().covers(nominal.head(), entity.roleWords())
        && nominal.words().stream()
            .allMatch(word -> lexicons.roleClasses().covers(word, entity.roleWords()));
  }

  private Mention pronoun(Line line, int sentence, int i, String gender) {
    boolean quoted = article.pieces().get(i).quoted();
    Seen best = inReach(sentence, gender, quoted, quoted ? 0 : PRONOUN_SENTENCES);
    if (best == null && quoted) {
      return spokenOf(line, sentence, i, gender);
    }
    if (best == null) {
      return null;
    }
    String why = best.speaks() ? "pronoun for the speaker" : "pronoun for the person in reach";
    double confidence = best.speaks() ? 0.75 : 0.55;
    Mention mention = add(MentionType.PRONOUN, line, i, i + 1, best.mention(), confidence, why);
    mention.entity().offerGender(gender);
    return mention;
  }

  private Seen inReach(int sentence, String gender, boolean quoted, int reach) {
    Seen best = null;
    for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - LOOK_BACK); k--) {
      Seen candidate = seen.get(k);
      if (sentence - candidate.sentence() > reach
          || best != null && candidate.sentence() < best.sentence()) {
        break;
      }
      if (mayBe(candidate.mention(), gender, quoted) && better(candidate, best)) {
        best = candidate;
      }
    }
    return best;
  }

  /** In a quotation: somebody named before it who is the only one of the gender in reach. */
  private Mention spokenOf(Line line, int sentence, int i, String gender) {
    Seen only = null;
    for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - LOOK_BACK); k--) {
      Seen candidate = seen.get(k);
      if (sentence - candidate.sentence() > SPOKEN_OF_SENTENCES) {
        break;
      }
      if (!mayBe(candidate.mention(), gender, false)) {
        continue;
      }
      if (candidate.speaks()
          || only != null && only.mention().entity() != candidate.mention().entity()) {
        return null;
      }
      only = candidate;
    }
    if (only == null) {
      return null;
    }
    String why = "pronoun in a quotation for the only person in reach before it";
    return add(MentionType.PRONOUN, line, i, i + 1, only.mention(), 0.5, why);
  }

  private boolean mayBe(Mention mention, String gender, boolean quoted) {
    Entity entity = mention.entity();
    return entity.type() == EntityType.PERSON
        && (entity.gender() == null || entity.gender().equals(gender))
        && article.pieces().get(mention.from()).quoted() == quoted;
  }

  /** The one who speaks; else the one who acts; of several the first in the sentence. */
  private static boolean better(Seen candidate, Seen best) {
    if (best == null || candidate.speaks() != best.speaks()) {
      return best == null || candidate.speaks();
    }
    return candidate.subject() || !best.subject();
  }

  private Mention organization(Line line, int i) {
    Piece noun = article.at(line, i + 1);
    Piece after = article.at(line, i + 2);
    boolean alone = after == null || !after.is("NOUN") && !after.folded().equals("of");
    if (noun == null || !alone || !lexicons.words().is(WordClass.ORGANIZATION_NOUN, noun)) {
      return null;
    }
    for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - LOOK_BACK); k--) {
      Mention mention = seen.get(k).mention();
      boolean organization = mention.entity().type() == EntityType.ORG;
      if (organization && nameWords(mention.entity()).contains(noun.folded())) {
        return add(
            MentionType.NOMINAL, line, i, i + 2, mention, 0.7, "the same word is in the name");
      }
    }
    return noun.folded().equals("ministry") ? ministry(line, i) : null;
  }

  /** The ministry of a minister mentioned before, when it has not been named itself. */
  private Mention ministry(Line line, int i) {
    for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - LOOK_BACK); k--) {
      Mention mention = seen.get(k).mention();
      Entity minister = mention.entity();
      KnowledgeEntry country = lexicons.knowledge().country(minister.country());
      if (country != null && isMinister(minister)) {
        Entity entity = ministries.computeIfAbsent(minister, key -> new Entity(EntityType.ORG));
        String office = minister.role().substring(0, minister.role().length() - MINISTER.length());
        entity.offerName(office + "Ministry of " + country.name(), 1);
        entity.offerCountry(country.country());
        Mention mentioned =
            new Mention(
                MentionType.NOMINAL,
                line,
                i,
                i + 2,
                entity,
                null,
                null,
                null,
                0.6,
                "the ministry of a minister mentioned before",
                List.of(new int[] {mention.from(), mention.to()}));
        found.add(mentioned);
        return mentioned;
      }
    }
    return null;
  }

  private static boolean isMinister(Entity entity) {
    return entity.role() != null
        && PieceText.folded(entity.role()).endsWith(" " + MINISTER)
        && !entity.roleWords().contains("prime");
  }

  private static Set<String> nameWords(Entity entity) {
    Set<String> words = new HashSet<>();
    PieceText.piecesOf(entity.name()).forEach(word -> words.add(PieceText.folded(word)));
    return words;
  }

  private Mention add(
      MentionType kind,
      Line line,
      int from,
      int to,
      Mention antecedent,
      double confidence,
      String why) {
    Entity entity = antecedent.entity();
    Mention first = introduced.remove(entity);
    if (first != null) {
      found.add(first);
    }
    Mention mention =
        new Mention(
            kind,
            line,
            from,
            to,
            entity,
            null,
            null,
            null,
            confidence,
            why,
            List.of(new int[] {antecedent.from(), antecedent.to()}));
    found.add(mention);
    return mention;
  }

  private void see(Mention mention, int sentence) {
    Line line = mention.line();
    Piece after = article.at(line, mention.to());
    Piece before = article.before(line, mention.from());
    boolean speaks =
        lexicons.words().is(WordClass.SPEECH_VERB, after)
            || lexicons.words().is(WordClass.SPEECH_VERB, before) && before.is("VERB");
    boolean owned = after != null && after.possessive();
    boolean acts = after != null && (after.is("VERB") || after.is("AUX") || after.is("ADV"));
    seen.add(new Seen(mention, sentence, speaks, acts && !owned));
  }
}
