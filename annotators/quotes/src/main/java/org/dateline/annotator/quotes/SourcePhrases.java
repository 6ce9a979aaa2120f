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

  private final Map<String, List<List<String>>> byFirstWord;

  private SourcePhrases(Map<String, List<List<String>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static SourcePhrases load(String location) throws IOException {
    return Resources.shared(
        SourcePhrases.class, location, SourcePhrases.class, SourcePhrases::read);
  }

  private static SourcePhrases read(InputStream in, String location) throws IOException {
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "phrase", "kind").rows()) {
      List<String> words = List.of(row.get("phrase").toLowerCase(Locale.ROOT).split(" +"));
      phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
    return new SourcePhrases(phrases);
  }

  /** Returns the item after a phrase that begins at an item, or that item if none does. */
  int end(Unit unit, int item) {
    int end = item;
    for (List<String> words : byFirstWord.getOrDefault(unit.word(item), List.of())) {
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
}
