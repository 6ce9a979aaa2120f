package org.dateline.annotator.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;

/** What kind of report a cue makes, and whether such a report passes on what another said. */
final class ReportKinds {

  private static final String LOCATION = "classpath:org/dateline/annotator/quotes/report-kinds.tsv";

  private final CueLexicon verbs;
  private final CueLexicon nouns;
  private final SourcePhrases phrases;
  private final Table table;

  private ReportKinds(CueLexicon verbs, CueLexicon nouns, SourcePhrases phrases, Table table) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.phrases = phrases;
    this.table = table;
  }

  /** Takes the words that report, and loads what their kinds mean. */
  static ReportKinds load(CueLexicon verbs, CueLexicon nouns, SourcePhrases phrases)
      throws IOException {
    return new ReportKinds(
        verbs,
        nouns,
        phrases,
        Resources.shared(ReportKinds.class, LOCATION, Table.class, ReportKinds::read));
  }

  private static Table read(InputStream in, String location) throws IOException {
    Set<String> relaying = new HashSet<>();
    Set<String> relayed = new HashSet<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "kind", "relays", "relayed").rows()) {
      if (isYes(row, "relays")) {
        relaying.add(row.get("kind"));
      }
      if (isYes(row, "relayed")) {
        relayed.add(row.get("kind"));
      }
    }
    return new Table(Set.copyOf(relaying), Set.copyOf(relayed));
  }

  private static boolean isYes(TsvTable.Row row, String column) throws IOException {
    return switch (row.get(column)) {
      case "yes" -> true;
      case "no" -> false;
      default ->
          throw new IOException(
              String.format(
                  Locale.ROOT,
                  "%s: '%s' is '%s', expected yes or no",
                  row.place(),
                  column,
                  row.get(column)));
    };
  }

  /** Tells whether who reports like this tells what another said. */
  boolean relays(NewsText news, Span cue) {
    return table.relaying.contains(kind(news, cue));
  }

  /** Tells whether what is reported like this was said or written. */
  boolean isRelayed(NewsText news, Span cue) {
    return table.relayed.contains(kind(news, cue));
  }

  /** Returns the kind of the last word of a cue that has one; empty if none is known. */
  private String kind(NewsText news, Span cue) {
    int first = news.tokenAt(cue.begin());
    int end = news.tokenAt(cue.end());
    String phrase = phrases.kind(news, first, end);
    if (phrase != null) {
      return phrase;
    }
    for (int i = end - 1; i >= first; i--) {
      CueWord word = verbs.get(news.word(i));
      word = word == null ? nouns.get(news.word(i)) : word;
      if (word != null) {
        return word.kind();
      }
    }
    return "";
  }

  /** The kinds with "yes" in either column. */
  private record Table(Set<String> relaying, Set<String> relayed) {}
}
