package org.dateline.annotator.entities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.api.TsvTable;

/**
 * What the tables know of countries, places, organisations and persons, as an automaton over
 * pieces.
 *
 * <p>Tables of countries have the columns {@code iso, name, id, adjectives, people, aliases,
 * capital, capitalId}; all others {@code type, name, country, id, gender, aliases}. The first table
 * that gives a name wins, so a user's table stands before ours.
 */
final class Knowledge {

  private static final int SHORTEST_FOLDED = 4;

  private final NameTrie exact = new NameTrie();
  private final NameTrie folded = new NameTrie();
  private final Map<String, KnowledgeEntry> countries = new HashMap<>();

  /** Adds the rows of a table. */
  void add(TsvTable table) throws IOException {
    if (table.columns().contains("iso")) {
      for (TsvTable.Row row : table.rows()) {
        addCountry(row);
      }
    } else {
      for (TsvTable.Row row : table.rows()) {
        addOther(row);
      }
    }
  }

  private void addCountry(TsvTable.Row row) {
    String iso = row.get("iso");
    String name = row.get("name");
    KnowledgeEntry country =
        new KnowledgeEntry(
            EntityType.GPE, EntryKind.COUNTRY, name, iso, orNull(row.get("id")), null);
    countries.putIfAbsent(iso, country);
    add(name, country);
    row.list("aliases").forEach(alias -> add(alias, country));
    KnowledgeEntry people =
        new KnowledgeEntry(EntityType.NORP, EntryKind.PEOPLE, name, iso, country.id(), null);
    row.list("adjectives").forEach(adjective -> add(adjective, people));
    row.list("people").forEach(plural -> add(plural, people));
    List<String> forms = row.list("capital");
    if (!forms.isEmpty()) {
      KnowledgeEntry capital =
          new KnowledgeEntry(
              EntityType.GPE,
              EntryKind.CAPITAL,
              forms.get(0),
              iso,
              orNull(row.get("capitalId")),
              null);
      forms.forEach(form -> add(form, capital));
    }
  }

  private void addOther(TsvTable.Row row) throws IOException {
    String type = row.get("type");
    EntryKind kind = EntryKind.OTHER;
    EntityType entityType;
    if (type.equals("SEAT")) {
      kind = EntryKind.SEAT;
      entityType = EntityType.ORG;
    } else {
      entityType = typeOf(type, row);
      if (entityType == EntityType.NORP) {
        kind = EntryKind.PEOPLE;
      }
    }
    KnowledgeEntry entry =
        new KnowledgeEntry(
            entityType,
            kind,
            row.get("name"),
            orNull(row.get("country")),
            orNull(row.get("id")),
            orNull(row.get("gender")));
    add(entry.name(), entry);
    row.list("aliases").forEach(alias -> add(alias, entry));
  }

  private static EntityType typeOf(String type, TsvTable.Row row) throws IOException {
    for (EntityType known : EntityType.values()) {
      if (known.name().equals(type)) {
        return known;
      }
    }
    throw new IOException(
        String.format(
            Locale.ROOT,
            "%s: unknown type '%s'; expected PERSON, ORG, GPE, LOC, NORP or SEAT",
            row.place(),
            type));
  }

  private void add(String name, KnowledgeEntry entry) {
    List<String> pieces = PieceText.piecesOf(name);
    exact.add(pieces, entry);
    List<String> lower = new ArrayList<>(pieces.size());
    pieces.forEach(piece -> lower.add(PieceText.folded(piece)));
    if (name.length() >= SHORTEST_FOLDED) {
      folded.add(lower, entry);
    }
  }

  /**
   * Finds the longest known name at a piece. Where the text is in capitals, case makes no
   * difference for names of four letters or more.
   *
   * @param limit exclusive end of the stretch to look at
   * @return the match, or {@code null}
   */
  NameTrie.Match longest(List<Piece> pieces, int from, int limit) {
    NameTrie.Match match = exact.longest(pieces, from, limit, Piece::plain);
    Piece first = pieces.get(from);
    if (first.caseless() || first.allCapitals()) {
      NameTrie.Match other = folded.longest(pieces, from, limit, Piece::folded);
      if (other != null
          && (match == null || other.to() > match.to())
          && inCapitals(pieces, other)) {
        return other;
      }
    }
    return match;
  }

  private static boolean inCapitals(List<Piece> pieces, NameTrie.Match match) {
    for (int i = match.from(); i < match.to(); i++) {
      if (pieces.get(i).word() && !pieces.get(i).allCapitals()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the country with an ISO code, or {@code null}. */
  KnowledgeEntry country(String iso) {
    return iso == null ? null : countries.get(iso);
  }

  private static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
