package org.dateline.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.api.TsvTable;

/**
 * Tells whether two names mean the same: they have the same words, or all words of the one are in
 * the other and they share the last word or two words.
 */
final class SameName {

  private static final String TABLE = "name-stop-words.tsv";
  private static final Set<String> STOP_WORDS = read();
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  private SameName() {}

  /**
   * Compares a name with one of gold.
   *
   * @param gold an object with {@code name} and, where others are as right, {@code altNames}
   */
  static boolean of(JsonNode gold, String predicted) {
    if (of(gold.path("name").textValue(), predicted)) {
      return true;
    }
    for (JsonNode other : gold.path("altNames")) {
      if (of(other.textValue(), predicted)) {
        return true;
      }
    }
    return false;
  }

  /** Compares two names, which may be {@code null}; no name is the same as none. */
  static boolean of(String gold, String predicted) {
    List<String> one = words(gold);
    List<String> other = words(predicted);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (one.equals(other)) {
      return true;
    }
    Set<String> some = new HashSet<>(one);
    Set<String> others = new HashSet<>(other);
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    boolean within = others.containsAll(some) || some.containsAll(others);
    boolean sameLast = one.get(one.size() - 1).equals(other.get(other.size() - 1));
    return within && (sameLast || both.size() >= 2);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    if (name != null) {
      Matcher matcher = WORD.matcher(name.toLowerCase(Locale.ROOT).replace("u.s.", "us"));
      while (matcher.find()) {
        if (!STOP_WORDS.contains(matcher.group())) {
          words.add(matcher.group());
        }
      }
    }
    return words;
  }

  private static Set<String> read() {
    try (InputStream in = SameName.class.getResourceAsStream(TABLE)) {
      return TsvTable.read(in, TABLE, "word").rows().stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + TABLE + " of this jar cannot be read", e);
    }
  }
}
