package org.dateline.annotator.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.api.Resources;
import org.dateline.api.SpeakerType;
import org.dateline.api.TsvTable;

/** Nouns that head the description of a speaker, with what they make of him. */
final class SourceNouns {

  private final Map<String, Entry> byWord;

  private SourceNouns(Map<String, Entry> byWord) {
    this.byWord = Map.copyOf(byWord);
  }

  static SourceNouns load(String location) throws IOException {
    return Resources.shared(SourceNouns.class, location, SourceNouns.class, SourceNouns::read);
  }

  private static SourceNouns read(InputStream in, String location) throws IOException {
    Map<String, Entry> byWord = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "word", "type", "anonymous").rows()) {
      byWord.put(row.get("word"), entry(row));
    }
    return new SourceNouns(byWord);
  }

  private static Entry entry(TsvTable.Row row) throws IOException {
    SpeakerType type = type(row);
    return switch (row.get("anonymous")) {
      case "yes" -> new Entry(type, true, false);
      case "no" -> new Entry(type, false, false);
      case "indefinite" -> new Entry(type, true, true);
      default ->
          throw new IOException(
              String.format(
                  Locale.ROOT,
                  "%s: 'anonymous' is '%s', expected yes, no or indefinite",
                  row.place(),
                  row.get("anonymous")));
    };
  }

  private static SpeakerType type(TsvTable.Row row) throws IOException {
    for (SpeakerType type : SpeakerType.values()) {
      if (type.label().equals(row.get("type"))) {
        return type;
      }
    }
    throw new IOException(
        String.format(
            Locale.ROOT,
            "%s: there is no speaker type '%s'; the types are %s",
            row.place(),
            row.get("type"),
            Arrays.toString(SpeakerType.values()).toLowerCase(Locale.ROOT)));
  }

  /** Tells whether a noun in lower case has the form of a plural. */
  static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss");
  }

  /**
   * Returns what is known of a word in lower case, or {@code null}. The plural of a noun for a
   * person is one for a group.
   */
  Entry get(String word) {
    Entry known = byWord.get(word);
    if (known != null || !word.endsWith("s")) {
      return known;
    }
    Entry one = byWord.get(word.substring(0, word.length() - 1));
    return one != null && one.type() == SpeakerType.PERSON
        ? new Entry(SpeakerType.GROUP, one.anonymous(), one.unlessDefinite())
        : null;
  }

  /**
   * What a noun makes of a speaker.
   *
   * @param type what the speaker is
   * @param anonymous whether an unnamed source is described like that
   * @param unlessDefinite whether it is an office that one person holds
   */
  record Entry(SpeakerType type, boolean anonymous, boolean unlessDefinite) {

    /** Whether it stands for one or more persons. */
    boolean isPeople() {
      return type == SpeakerType.PERSON || type == SpeakerType.GROUP;
    }
  }
}
