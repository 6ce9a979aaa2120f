package org.dateline.annotator.entities;

import java.util.Locale;
import org.dateline.annotator.entities.Article.Line;

/**
 * Reads the office of a person from the words before or after the name, and the country that goes
 * with it: "U.S. Secretary of State John Kerry", "Pentagon spokesman Peter Cook", "Elizabeth
 * Trudeau, a State Department spokeswoman".
 */
final class RoleRule {

  private static final int FARTHEST = 14;

  private final Lexicons lexicons;

  RoleRule(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * What the text says of the office of a person.
   *
   * @param from index of its first piece
   * @param to exclusive
   * @param text the office, or {@code null} where there is only an honorific
   * @param country ISO code, or {@code null}
   * @param gender {@code f} or {@code m}, or {@code null}
   */
  record Role(int from, int to, String text, String country, String gender) {}

  /** Returns the office of the person named, or {@code null}. */
  Role of(Article article, Name name) {
    Role before = before(article, name);
    if (before != null && before.text() != null) {
      return before;
    }
    Role after = after(article, name);
    return after == null ? before : after;
  }

  private Role before(Article article, Name name) {
    Line line = name.line();
    int from = name.from();
    int head = -1;
    String gender = null;
    int i = name.from() - 1;
    int least = Math.max(line.from(), name.from() - FARTHEST);
    int office = knownComplement(article, line, name.from());
    if (office >= 0) {
      i = office;
      from = office + 1;
    }
    while (i >= least) {
      Piece piece = article.pieces().get(i);
      if (roleWord(piece) || isHyphen(article, line, i)) {
        gender = gender == null ? lexicons.roles().gender(piece) : gender;
        boolean isHead = lexicons.roles().head(piece);
        head = isHead && head < 0 ? i : head;
        from = i;
        i--;
      } else if (head < 0 && from < name.from() && officeOf(article, line, i) >= 0) {
        i = officeOf(article, line, i);
      } else if (head < 0
          && from == name.from()
          && complementBefore(article, line, i, least) >= 0) {
        i = complementBefore(article, line, i, least);
      } else {
        break;
      }
    }
    if (from == name.from()) {
      return countryBefore(article, line, from);
    }
    String text = office(article, from, name.from());
    if (text == null) {
      return new Role(from, name.from(), null, null, gender);
    }
    return new Role(from, name.from(), text, country(article, line, from, text), gender);
  }

  /** The office before "of" or "of the", where the piece given is the last of these; or -1. */
  private int officeOf(Article article, Line line, int last) {
    int i = article.pieces().get(last).folded().equals("the") ? last - 1 : last;
    Piece of = article.at(line, i);
    boolean joins = of != null && (of.folded().equals("of") || of.folded().equals("for"));
    boolean field = lexicons.roles().field(article.pieces().get(last + 1));
    boolean office = joins && i > line.from() && lexicons.roles().head(article.pieces().get(i - 1));
    return office && field ? i - 1 : -1;
  }

  /** The office before "of the Joint Chiefs of Staff" or "to Syria", or -1. */
  private int knownComplement(Article article, Line line, int end) {
    for (int i = Math.max(line.from(), end - 6); i < end; i++) {
      NameTrie.Match match = lexicons.knowledge().longest(article.pieces(), i, end);
      if (match != null && match.to() == end && i > line.from()) {
        int small = article.pieces().get(i - 1).folded().equals("the") ? i - 2 : i - 1;
        Piece joint = article.at(line, small);
        boolean joins =
            joint != null
                && (joint.folded().equals("of")
                    || joint.folded().equals("to")
                    || joint.folded().equals("for"));
        if (joins
            && small > line.from()
            && lexicons.roles().head(article.pieces().get(small - 1))) {
          return small - 1;
        }
      }
    }
    return -1;
  }

  /**
   * Steps back over a complement: from its last piece to the office that it belongs to. Returns the
   * index of the office, or -1.
   */
  private int complementBefore(Article article, Line line, int last, int least) {
    int i = last;
    while (i > least
        && (article.pieces().get(i).capital()
            || isHyphen(article, line, i)
            || lexicons.roles().field(article.pieces().get(i)))) {
      i--;
    }
    while (i > least
        && article.pieces().get(i).folded().equals("of")
        && i < last
        && article.pieces().get(i - 1).capital()
        && !lexicons.roles().head(article.pieces().get(i - 1))) {
      i--;
      while (i > least
          && article.pieces().get(i).capital()
          && !lexicons.roles().head(article.pieces().get(i))) {
        i--;
      }
    }
    if (i == last) {
      return -1;
    }
    if (i > least && article.pieces().get(i).folded().equals("the")) {
      i--;
    }
    String small = article.pieces().get(i).folded();
    boolean joins = small.equals("of") || small.equals("to") || small.equals("for");
    boolean office = joins && i > least && lexicons.roles().head(article.pieces().get(i - 1));
    return office ? i - 1 : -1;
  }

  private Role after(Article article, Name name) {
    Line line = name.line();
    Piece comma = article.at(line, name.to());
    if (comma == null || !comma.text().equals(",")) {
      return null;
    }
    int i = name.to() + 1;
    int limit = Math.min(line.to(), i + FARTHEST);
    int from = i;
    int head = -1;
    String country = null;
    while (i < limit) {
      Piece piece = article.pieces().get(i);
      NameTrie.Match known = lexicons.knowledge().longest(article.pieces(), i, line.to());
      if (lexicons.roles().head(piece)) {
        head = i;
        i++;
      } else if (head < 0 && known != null && known.entry().type() != EntityType.PERSON) {
        country = country == null ? known.entry().country() : country;
        i = known.to();
      } else if (head < 0
          && (article(piece)
              || roleWord(piece)
              || piece.possessive()
              || isHyphen(article, line, i))) {
        from = article(piece) ? i + 1 : from;
        i++;
      } else {
        break;
      }
    }
    if (head < 0) {
      return null;
    }
    Piece next = article.at(line, head + 1);
    if (next != null && next.capital()) {
      return null;
    }
    String gender = lexicons.roles().gender(article.pieces().get(head));
    String text = article.textOf(from, head + 1);
    return new Role(from, head + 1, text, country, gender);
  }

  private static boolean article(Piece piece) {
    return piece.folded().equals("the")
        || piece.folded().equals("a")
        || piece.folded().equals("an");
  }

  private boolean roleWord(Piece piece) {
    Roles roles = lexicons.roles();
    return roles.head(piece)
        || roles.modifier(piece)
        || roles.field(piece)
        || roles.honorific(piece);
  }

  private static boolean isHyphen(Article article, Line line, int i) {
    Piece piece = article.pieces().get(i);
    Piece next = article.at(line, i + 1);
    return piece.glued() && piece.text().equals("-") && next != null && next.glued();
  }

  /** Cuts honorifics off; {@code null} where nothing but them is there. */
  private String office(Article article, int from, int to) {
    int start = from;
    boolean head = false;
    for (int i = from; i < to; i++) {
      head |= lexicons.roles().head(article.pieces().get(i));
    }
    while (start < to - 1 && lexicons.roles().honorific(article.pieces().get(start))) {
      start++;
    }
    return head ? article.textOf(start, to) : null;
  }

  /** The country of an office: the name before it, or the office itself. */
  private String country(Article article, Line line, int from, String office) {
    Role named = countryBefore(article, line, from);
    String known = lexicons.offices().country(office);
    if (named != null && named.country() != null) {
      return named.country();
    }
    if (known != null) {
      return known;
    }
    for (int i = from;
        i < line.to()
            && article.pieces().get(i).begin()
                < article.pieces().get(from).begin() + office.length();
        i++) {
      NameTrie.Match match = lexicons.knowledge().longest(article.pieces(), i, line.to());
      if (match != null && match.entry().type() == EntityType.ORG) {
        return match.entry().country();
      }
    }
    return null;
  }

  /** A country, people or institution that ends right before a piece. */
  private Role countryBefore(Article article, Line line, int from) {
    int end = from;
    while (end > Math.max(line.from(), from - 2) && isLink(article.pieces().get(end - 1))) {
      end--;
    }
    for (int i = Math.max(line.from(), end - 5); i < end; i++) {
      NameTrie.Match match = lexicons.knowledge().longest(article.pieces(), i, end);
      boolean fits = match != null && match.to() == end && match.entry().country() != null;
      if (fits && match.entry().type() != EntityType.PERSON) {
        return new Role(i, end, null, match.entry().country(), null);
      }
    }
    return null;
  }

  private static boolean isLink(Piece piece) {
    return piece.possessive() || piece.text().equals(",");
  }

  /** Describes a role for a reader. */
  static String why(Role role) {
    return role.text() == null
        ? "honorific"
        : String.format(Locale.ROOT, "office '%s'", role.text());
  }
}
