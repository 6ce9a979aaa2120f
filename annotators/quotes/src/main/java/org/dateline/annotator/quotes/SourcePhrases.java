package org.dateline.annotator.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;

/** Phrases such as "according to" that name the source of a sentence, by their first word. */
final class SourcePhrases {

  private final Map<String, List<Phrase>> byFirstWord;

  private SourcePhrases(Map<String, List<Phrase>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static SourcePhrases load(String location) throws IOException {
    return Resources.shared(
        SourcePhrases.class, location, SourcePhrases.class, SourcePhrases::read);
  }

  private static SourcePhrases read(InputStream in, String location) throws IOException {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "phrase", "kind").rows()) {
      List<String> words = List.of(row.get("phrase").toLowerCase(Locale.ROOT).split(" +"));
      phrases
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Phrase(words, row.get("kind")));
    }
    return new SourcePhrases(phrases);
  }

  /** Returns the item after a phrase that begins at an item, or that item if none does. */
  int end(Unit unit, int item) {
    int end = item;
    for (Phrase phrase : byFirstWord.getOrDefault(unit.word(item), List.of())) {
      List<String> words = phrase.words();
      int i = 0;
      while (i < words.size() && unit.is(item + i, words.get(i))) {
        i++;
      }
      if (i == words.size()) {
        end = Math.max(end, item + i);
      }
    }
    return end;
  }

  /** Returns the kind of the phrase that a range of tokens is, or {@code null} if it is none. */
  String kind(NewsText news, int from, int to) {
    if (from >= to) {
      return null;
    }
    for (Phrase phrase : byFirstWord.getOrDefault(news.word(from), List.of())) {
      boolean same = phrase.words().size() == to - from;
      for (int i = 0; same && i < to - from; i++) {
        same = news.word(from + i).equals(phrase.words().get(i));
      }
      if (same) {
        return phrase.kind();
      }
    }
    return null;
  }

  private record Phrase(List<String> words, String kind) {}
}
