package org.dateline.annotator.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.api.Resources;

/** Phrases that say that a source is not to be named, such as "on condition of anonymity". */
final class AnonymityPhrases {

  private static final String LOCATION =
      "classpath:org/dateline/annotator/quotes/anonymity-phrases.txt";

  /** So many words after the mention are looked at, for sentences without end. */
  private static final int FURTHEST = 40;

  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

  private AnonymityPhrases(List<String> phrases) {
    for (String phrase : phrases) {
      String[] words = phrase.split(" ");
      byFirstWord.computeIfAbsent(words[0], unseen -> new ArrayList<>()).add(words);
    }
  }

  static AnonymityPhrases load() throws IOException {
    return Resources.shared(
        AnonymityPhrases.class, LOCATION, AnonymityPhrases.class, AnonymityPhrases::read);
  }

  private static AnonymityPhrases read(InputStream in, String location) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return new AnonymityPhrases(
        lines.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList());
  }

  /**
   * Returns the phrase that the text uses of a source, or {@code null}: it stands in the mention or
   * soon after it in the same sentence.
   */
  String of(NewsText news, Span source) {
    int first = news.tokenAt(source.begin());
    int end = Math.min(news.size(), news.tokenAt(source.end()) + FURTHEST);
    for (int i = first; i < end && news.sentence(i) == news.sentence(first); i++) {
      for (String[] phrase : byFirstWord.getOrDefault(news.word(i), List.of())) {
        if (isAt(news, phrase, i)) {
          return String.join(" ", phrase);
        }
      }
    }
    return null;
  }

  private static boolean isAt(NewsText news, String[] phrase, int token) {
    for (int k = 0; k < phrase.length; k++) {
      if (token + k >= news.size() || !news.word(token + k).equals(phrase[k])) {
        return false;
      }
    }
    return true;
  }
}
