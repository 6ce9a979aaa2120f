package org.dateline.annotator.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;

/** Reporting words by their written form, in lower case. */
final class CueLexicon {

  private final Map<String, CueWord> byForm;

  private CueLexicon(Map<String, CueWord> byForm) {
    this.byForm = Map.copyOf(byForm);
  }

  /**
   * Reads reporting verbs.
   *
   * @param locations the files; a verb in a later one replaces the same verb of an earlier one
   */
  static CueLexicon verbs(String... locations) throws IOException {
    return merged(CueLexicon::readVerbs, "verbs", locations);
  }

  /** Reads reporting nouns; see {@link #verbs}. */
  static CueLexicon nouns(String... locations) throws IOException {
    return merged(CueLexicon::readNouns, "nouns", locations);
  }

  /** Returns the word of a form in lower case, or {@code null}. */
  CueWord get(String form) {
    return byForm.get(form);
  }

  private static CueLexicon merged(
      Resources.Reader<CueLexicon> reader, String what, String... locations) throws IOException {
    Map<String, CueWord> all = new HashMap<>();
    for (String location : locations) {
      CueLexicon part = Resources.shared(CueWord.class, location, CueLexicon.class, reader);
      for (CueWord word : part.byForm.values()) {
        all.values().removeIf(known -> known.lemma().equals(word.lemma()));
      }
      all.putAll(part.byForm);
    }
    if (all.isEmpty()) {
      throw new IOException("No reporting " + what + " in " + String.join(", ", locations));
    }
    return new CueLexicon(all);
  }

  private static CueLexicon readVerbs(InputStream in, String location) throws IOException {
    Map<String, CueWord> byForm = new HashMap<>();
    for (TsvTable.Row row :
        TsvTable.read(in, location, "lemma", "kind", "frames", "prepositions").rows()) {
      CueWord word = word(row);
      for (String form : Inflection.verb(word.lemma(), row.list("forms"))) {
        byForm.put(form, word);
      }
    }
    return new CueLexicon(byForm);
  }

  private static CueLexicon readNouns(InputStream in, String location) throws IOException {
    Map<String, CueWord> byForm = new HashMap<>();
    for (TsvTable.Row row :
        TsvTable.read(in, location, "lemma", "kind", "frames", "prepositions").rows()) {
      CueWord word = word(row);
      byForm.put(word.lemma(), word);
      byForm.put(Inflection.plural(word.lemma()), word);
    }
    return new CueLexicon(byForm);
  }

  private static CueWord word(TsvTable.Row row) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String frame : row.list("frames")) {
      frames.add(Frame.of(frame, row.place()));
    }
    return new CueWord(
        row.get("lemma"),
        row.get("kind"),
        Set.copyOf(frames),
        Set.copyOf(row.list("prepositions")));
  }
}
