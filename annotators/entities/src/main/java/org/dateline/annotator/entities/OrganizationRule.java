package org.dateline.annotator.entities;

import org.dateline.annotator.entities.Article.Line;

/**
 * Reads names of organisations by the words that they end or begin with: "Senate Armed Services
 * Committee", "Ministry of Foreign Affairs", "Russian Center for Reconciliation".
 *
 * <p>A nation before an organ that every state has ("Russian Defense Ministry") is left out: it is
 * a mention of its own.
 */
final class OrganizationRule {

  private static final int LONGEST = 12;
  private static final int LONGEST_IN_HEADLINE = 5;

  private final OrganizationWords organizations;
  private final Words words;
  private final Knowledge knowledge;

  OrganizationRule(Lexicons lexicons) {
    this.organizations = lexicons.organizationWords();
    this.words = lexicons.words();
    this.knowledge = lexicons.knowledge();
  }

  /** Returns the exclusive end of the organisation that begins at a piece, or {@code from}. */
  int end(Article article, Line line, int from) {
    if (!isNamePart(article.pieces().get(from))
        || words.is(WordClass.STATUS, article.pieces().get(from))) {
      return from;
    }
    int limit = Math.min(line.to(), from + LONGEST);
    int end = from;
    boolean generic = false;
    int i = from;
    while (i < limit) {
      Piece piece = article.pieces().get(i);
      if (isNamePart(piece)) {
        boolean first = organizations.first(piece);
        boolean last = organizations.last(piece);
        NameTrie.Match place = known(article, line, i);
        if (i > from
            && place != null
            && place.to() > i + 1
            && place.entry().type() != EntityType.ORG) {
          break;
        }
        int extended = first || last ? complement(article, line, i, limit) : i + 1;
        if (last && i > from || extended > i + 1) {
          generic |= words.is(WordClass.GENERIC_ORGAN, piece);
          end = extended;
          i = extended;
        } else {
          i++;
        }
      } else if (isInner(article, line, piece, i)) {
        i++;
      } else {
        break;
      }
    }
    boolean refused = generic && beginsWithNation(article, line, from);
    return refused || line.titleCase() && !isSureInHeadline(article, from, end) ? from : end;
  }

  /** In a headline any words may stand in capitals: only short names of proper nouns count. */
  private static boolean isSureInHeadline(Article article, int from, int end) {
    boolean proper = end - from <= LONGEST_IN_HEADLINE;
    for (int i = from; proper && i < end; i++) {
      Piece piece = article.pieces().get(i);
      proper = !piece.capital() || piece.pos() == null || piece.is("PROPN");
    }
    return proper;
  }

  private NameTrie.Match known(Article article, Line line, int from) {
    return knowledge.longest(article.pieces(), from, line.to());
  }

  private boolean beginsWithNation(Article article, Line line, int from) {
    NameTrie.Match match = known(article, line, from);
    return match != null
        && (match.entry().kind() == EntryKind.COUNTRY || match.entry().kind() == EntryKind.PEOPLE);
  }

  /** "&amp;" and glued hyphens between capitals. */
  private boolean isInner(Article article, Line line, Piece piece, int index) {
    Piece next = article.at(line, index + 1);
    boolean hyphen = piece.glued() && PieceText.isJoint(piece.text().charAt(0));
    return next != null && next.capital() && (piece.text().equals("&") || hyphen && next.glued());
  }

  private boolean isNamePart(Piece piece) {
    return piece.capital()
        && !piece.caseless()
        && !(piece.opening() && words.is(WordClass.FUNCTION, piece));
  }

  /** Passes over "of Foreign Affairs", "for Security and Co-operation", "on Intelligence". */
  private int complement(Article article, Line line, int head, int limit) {
    int end = head + 1;
    if (organizations.suffix(article.pieces().get(head))) {
      return end;
    }
    boolean committee = words.is(WordClass.COMMITTEE, article.pieces().get(head));
    while (end < limit) {
      String small = article.pieces().get(end).folded();
      boolean joins = small.equals("of") || small.equals("for") || small.equals("on") && committee;
      if (!joins && !(end > head + 1 && small.equals("and"))) {
        break;
      }
      Piece next = article.at(line, end + 1);
      int start = next != null && next.plain().equals("the") ? end + 2 : end + 1;
      int after = capitals(article, line, start, limit);
      if (after == start) {
        break;
      }
      end = after;
    }
    return end;
  }

  private int capitals(Article article, Line line, int from, int limit) {
    int i = from;
    while (i < Math.min(limit, line.to())) {
      Piece piece = article.pieces().get(i);
      boolean counts = piece.capital() && !words.is(WordClass.NOT_A_NAME, piece);
      if (!counts && !(i > from && isInner(article, line, piece, i))) {
        break;
      }
      i++;
    }
    return i;
  }
}
