package org.dateline.annotator.entities;

import org.dateline.annotator.entities.Article.Line;

/**
 * Decides whether the name of a country, a capital or a seat of government stands for the
 * government here: "Moscow demanded" and "talks with Russia", but not "in Moscow on Thursday".
 *
 * <p>The evidence is syntactic: the name is the subject of a verb, is spoken to, is party to an
 * agreement, or has what only a government has ("Russia's aims"). A seat of government means those
 * in it unless it is a place or stands before a noun.
 */
final class GovernmentRule {

  private static final int NEAR = 6;

  private final Words words;
  private final Roles roles;
  private final Knowledge knowledge;

  GovernmentRule(Lexicons lexicons) {
    this.words = lexicons.words();
    this.roles = lexicons.roles();
    this.knowledge = lexicons.knowledge();
  }

  /** Returns the words that show that the government is meant, or {@code null} where none do. */
  String why(Article article, Name name) {
    if (name.entry() == null || !name.entry().kind().standsForGovernment()) {
      return null;
    }
    Line line = name.line();
    Coordination all = Coordination.around(article, line, name.from(), name.to(), knowledge);
    int from = name.entry().kind() == EntryKind.SEAT ? name.from() : all.from();
    int to = all.to();
    Piece before = article.before(line, Coordination.skipArticle(article, line, from));
    boolean attributive =
        isAttributive(article, line, name.to())
            || to > name.to() && isAttributive(article, line, to);
    if (name.entry().kind() == EntryKind.SEAT) {
      boolean place = words.is(WordClass.PLACE_PREPOSITION, before);
      return place || attributive ? null : "a seat of government that is no place here";
    }
    if (attributive || isOutsideClause(before)) {
      return null;
    }
    String possessor = possessor(article, line, name.to());
    if (possessor != null) {
      return possessor;
    }
    String object = object(article, line, from, to, before);
    if (object != null) {
      return object;
    }
    return before == null || !isPreposition(before) ? subject(article, line, from, to) : null;
  }

  private boolean isOutsideClause(Piece before) {
    return words.is(WordClass.PLACE_PREPOSITION, before);
  }

  private static boolean isPreposition(Piece piece) {
    return piece.is("ADP") || piece.folded().equals("to") || piece.folded().equals("of");
  }

  /** "Russia's aims": the noun within the next words is one that only governments have. */
  private String possessor(Article article, Line line, int to) {
    Piece mark = article.at(line, to);
    if (mark == null || !mark.possessive()) {
      return null;
    }
    for (int i = to + 1; i < Math.min(line.to(), to + NEAR); i++) {
      Piece piece = article.pieces().get(i);
      boolean head = piece.is("NOUN") && !isNoun(article.at(line, i + 1));
      if (words.is(WordClass.STATE_NOUN, piece) && head) {
        return "possessor of '" + piece.text() + "'";
      }
      if (head || piece.is("PROPN") || piece.is("VERB") && i > to + 1 || piece.is("PUNCT")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isNoun(Piece piece) {
    return piece != null && (piece.is("NOUN") || piece.is("PROPN"));
  }

  /** "agreement between the US and Russia", "urged Moscow to", "proposed by the US". */
  private String object(Article article, Line line, int from, int to, Piece before) {
    if (before == null) {
      return null;
    }
    int start = Coordination.skipArticle(article, line, from) - 1;
    Piece next = article.at(line, to);
    boolean infinitive =
        next != null && next.folded().equals("to") && isVerb(article.at(line, to + 1));
    if (words.is(WordClass.ADDRESS_VERB, before) && !(next != null && next.possessive())) {
      return "spoken to: '" + before.text() + "'";
    }
    if (before.folded().equals("by") && isVerbBefore(article, line, start)) {
      return "agent of a passive";
    }
    if (before.folded().equals("for") && infinitive) {
      return "subject of an infinitive";
    }
    if (before.folded().equals("to")
        && start > line.from()
        && article.pieces().get(start - 1).folded().equals("up")) {
      return "'up to' a government";
    }
    if (before.folded().equals("with") && isComplement(article, line, start)) {
      return "party after 'with'";
    }
    if (before.folded().equals("between")) {
      return party(article, line, start);
    }
    if (before.folded().equals("on") || before.folded().equals("against")) {
      return blamed(article, line, start);
    }
    return null;
  }

  /** Not so in "borders with", "compared with", and in ", with" at the head of an addition. */
  private boolean isComplement(Article article, Line line, int preposition) {
    Piece before = article.before(line, preposition);
    return before != null && before.word() && !words.is(WordClass.BESIDES, before);
  }

  private String party(Article article, Line line, int preposition) {
    for (int i = preposition - 1; i >= Math.max(line.from(), preposition - NEAR); i--) {
      Piece piece = article.pieces().get(i);
      if (words.is(WordClass.PARTY_NOUN, piece) || words.is(WordClass.PARTY_VERB, piece)) {
        return "party: '" + piece.text() + "'";
      }
      if (piece.is("PUNCT")) {
        return null;
      }
    }
    return null;
  }

  private String blamed(Article article, Line line, int preposition) {
    for (int i = preposition - 1; i >= Math.max(line.from(), preposition - NEAR - 2); i--) {
      Piece piece = article.pieces().get(i);
      boolean blame = piece.folded().startsWith("blam") || piece.folded().equals("responsibility");
      boolean sanction = piece.folded().equals("sanctions") || piece.folded().equals("pressure");
      if (blame || sanction) {
        return "'" + piece.text() + "' on it";
      }
    }
    return null;
  }

  /** Not so in "bordered by", "surrounded by", which tell of places. */
  private boolean isVerbBefore(Article article, Line line, int preposition) {
    Piece piece = article.before(line, preposition);
    return piece != null && piece.is("VERB") && !words.is(WordClass.BORDERING, piece);
  }

  private static boolean isVerb(Piece piece) {
    return piece != null && (piece.is("VERB") || piece.is("AUX"));
  }

  /** "Moscow has blamed", "Russia can align", "Washington is willing". */
  private String subject(Article article, Line line, int from, int to) {
    boolean be = false;
    String modal = null;
    for (int i = to; i < Math.min(line.to(), to + NEAR); i++) {
      Piece piece = article.pieces().get(i);
      if (piece.text().equals("]") && i == to) {
        continue;
      }
      boolean form = SubjectRule.isBe(piece);
      if (be && words.is(WordClass.STATE_ADJECTIVE, piece)) {
        return "subject of 'be " + piece.text() + "'";
      }
      boolean auxiliary = piece.is("AUX") || words.is(WordClass.AUXILIARY, piece);
      if (piece.is("VERB") && !form && !auxiliary) {
        boolean passive = be && !piece.folded().endsWith("ing") || isDoneBy(article, line, i);
        boolean place = words.is(WordClass.PLACE_VERB, piece);
        return passive || place ? null : "subject of '" + piece.text() + "'";
      }
      if (form) {
        be = true;
      } else if (auxiliary) {
        modal = words.is(WordClass.MODAL, piece) ? piece.text() : modal;
      } else if (!article.adverb(line, i)
          && !(piece.is("PART") && isNoInfinitive(article, line, from, i))) {
        break;
      }
    }
    return modal == null || be ? null : "subject of '" + modal + "'";
  }

  /** "Moscow to send aid" is a headline; "they left Moscow to send aid" has another subject. */
  private static boolean isNoInfinitive(Article article, Line line, int from, int i) {
    return !article.pieces().get(i).folded().equals("to") || from == line.from();
  }

  /** "Moscow, occupied by": a participle with its agent. */
  private static boolean isDoneBy(Article article, Line line, int i) {
    Piece next = article.at(line, i + 1);
    return next != null && next.folded().equals("by");
  }

  /** Whether the name stands before a noun, as in "Moscow talks", or in a compound: "US-led". */
  private boolean isAttributive(Article article, Line line, int to) {
    Piece next = article.at(line, to);
    if (next == null || article.adverb(line, to)) {
      return false;
    }
    boolean hyphen = next.glued() && PieceText.isJoint(next.text().charAt(0));
    Piece second = article.at(line, to + 1);
    Piece before = article.before(line, to - 1);
    boolean inflected =
        next.folded().endsWith("s") || before != null && before.folded().equals("that");
    boolean object =
        inflected
            && second != null
            && (second.is("DET") || second.is("PRON") || second.folded().equals("that"));
    boolean noun =
        !object && next.is("NOUN")
            || next.is("PROPN")
            || next.is("ADJ")
            || roles.head(next) && next.word();
    return hyphen || noun && !words.is(WordClass.SPEECH_VERB, next);
  }
}
