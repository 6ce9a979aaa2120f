package org.dateline.annotator.entities;

/**
 * Tells the country of a name that no table knows: the nation in it ("Russian Center for
 * Reconciliation"), right before it ("Russian Defense Ministry"), or after it ("Aurora, Colorado").
 */
final class CountryRule {

  private final Knowledge knowledge;

  CountryRule(Lexicons lexicons) {
    this.knowledge = lexicons.knowledge();
  }

  /** Returns an ISO code, or {@code null} where the text does not tell. */
  String country(Article article, Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      NameTrie.Match match = knowledge.longest(article.pieces(), i, name.to());
      if (match != null && match.entry().type() != EntityType.PERSON) {
        return match.entry().country();
      }
    }
    Piece comma = article.at(name.line(), name.to());
    if (name.type() != EntityType.ORG && comma != null && comma.text().equals(",")) {
      return countryAt(article, name, name.to() + 1);
    }
    return name.type() == EntityType.ORG ? countryBefore(article, name) : null;
  }

  private String countryAt(Article article, Name name, int index) {
    if (index >= name.line().to()) {
      return null;
    }
    NameTrie.Match match = knowledge.longest(article.pieces(), index, name.line().to());
    return match != null && match.entry().type() == EntityType.GPE ? match.entry().country() : null;
  }

  private String countryBefore(Article article, Name name) {
    int end = name.from();
    if (end > name.line().from() && article.pieces().get(end - 1).possessive()) {
      end--;
    }
    for (int i = Math.max(name.line().from(), end - 3); i < end; i++) {
      NameTrie.Match match = knowledge.longest(article.pieces(), i, end);
      boolean nation =
          match != null
              && (match.entry().kind() == EntryKind.PEOPLE
                  || match.entry().kind() == EntryKind.COUNTRY);
      if (nation && match.to() == end) {
        return match.entry().country();
      }
    }
    return null;
  }
}
