package org.dateline.evaluation.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.api.TsvTable;
import org.dateline.evaluation.data.Mention;
import org.dateline.evaluation.data.Row;

/**
 * Maps the types of names to coarser ones, so that sets of types can be compared.
 *
 * @since 0.1.0
 */
public enum TypeFolding {
  /** Types stay as they are. */
  NONE(""),
  /** To the four types of CoNLL-2003: PER, ORG, LOC, MISC. Other types are left out. */
  CONLL(", types folded to those of CoNLL-2003");

  private static final String TABLE = "conll-types.tsv";
  private static final Map<String, String> CONLL_TYPES = read();

  private final String note;

  TypeFolding(String note) {
    this.note = note;
  }

  /** Returns the folding that makes predictions comparable with gold: CoNLL's for its types. */
  public static TypeFolding fitting(Collection<Row> gold) {
    Set<String> conll = Set.copyOf(CONLL_TYPES.values());
    return gold.stream()
            .flatMap(row -> Mention.of(row, Mention.Label.TYPE).stream())
            .allMatch(m -> m.label() != null && conll.contains(m.label()))
        ? CONLL
        : NONE;
  }

  String note() {
    return note;
  }

  /**
   * Returns the mention with the type that stands for its own; {@code null} where there is none.
   */
  Mention fold(Mention mention) {
    if (this == NONE) {
      return mention;
    }
    String type = mention.label() == null ? "" : mention.label().toUpperCase(Locale.ROOT);
    String folded = CONLL_TYPES.get(type);
    return folded == null ? null : new Mention(mention.begin(), mention.end(), folded);
  }

  private static Map<String, String> read() {
    Map<String, String> types = new HashMap<>();
    try (InputStream in = TypeFolding.class.getResourceAsStream(TABLE)) {
      for (TsvTable.Row row : TsvTable.read(in, TABLE, "type", "folded").rows()) {
        types.put(row.get("type"), row.get("folded"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + TABLE + " of this jar cannot be read", e);
    }
    return types;
  }
}
