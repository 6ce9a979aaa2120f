package org.dateline.annotator.credibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds names of news agencies and of other media in the words of the author. */
final class MediaFinder implements Finder {

  private static final float CONFIDENCE = 0.8f;

  private final Map<String, Set<String[]>> agencies;
  private final Map<String, Set<String[]>> outlets;

  MediaFinder(WordClasses names) {
    agencies = byFirstWord(names.words("agency"));
    outlets = byFirstWord(names.words("outlet"));
  }

  @Override
  public void find(Article article, Consumer<Finding> found) {
    for (SentenceWords words : article.sentences()) {
      for (int i = 0; i < words.size(); i++) {
        report(words, i, agencies, "wire", found);
        report(words, i, outlets, "named-other-outlet", found);
      }
    }
  }

  private static void report(
      SentenceWords words,
      int i,
      Map<String, Set<String[]>> names,
      String id,
      Consumer<Finding> found) {
    int longest = 0;
    for (String[] name : names.getOrDefault(words.lower(i), Set.of())) {
      longest = name.length > longest && stands(name, words, i) ? name.length : longest;
    }
    if (longest > 0) {
      found.accept(
          new Finding(
              id, words.begin(i), words.end(i + longest - 1), CONFIDENCE, "name of a medium"));
    }
  }

  private static boolean stands(String[] name, SentenceWords words, int start) {
    for (int k = 1; k < name.length; k++) {
      if (!words.lower(start + k).equals(name[k])) {
        return false;
      }
    }
    return words.isCapitalized(start + name.length - 1);
  }

  private static Map<String, Set<String[]>> byFirstWord(Set<String> names) {
    Map<String, Set<String[]>> index = new HashMap<>();
    for (String name : names) {
      String[] parts = name.split(" ");
      index.computeIfAbsent(parts[0], key -> new HashSet<>()).add(parts);
    }
    return index;
  }
}
