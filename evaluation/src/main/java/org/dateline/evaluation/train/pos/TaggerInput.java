package org.dateline.evaluation.train.pos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a sentence in the form that the model was trained on, and the way back from its tags
 * to our tokens.
 *
 * <p>In the English Web Treebank as OpenNLP trains on it, a word with its clitic is one unit with a
 * joined tag ({@code don't}, AUX+PART), and the parts of a compound with hyphens are units of their
 * own. Marks are those of the keyboard.
 */
final class TaggerInput {

  private final List<String> tokens;
  private final Map<String, String> hosts;
  private final List<String> units = new ArrayList<>();
  private final List<Integer> firstUnits = new ArrayList<>();

  /**
   * Prepares a sentence.
   *
   * @param tokens the tokens
   * @param attached for each token, whether it follows the one before without a gap
   * @param hosts lower-case function words before a clitic, with their tags
   */
  TaggerInput(List<String> tokens, List<Boolean> attached, Map<String, String> hosts) {
    this.hosts = hosts;
    this.tokens = tokens.stream().map(TaggerInput::plain).toList();
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && attached.get(i) && isClitic(this.tokens.get(i - 1), this.tokens.get(i))) {
        firstUnits.add(-1);
        units.set(units.size() - 1, units.get(units.size() - 1) + this.tokens.get(i));
      } else {
        firstUnits.add(units.size());
        addUnits(this.tokens.get(i));
      }
    }
  }

  /** Returns what the model is asked to tag. */
  String[] units() {
    return units.toArray(String[]::new);
  }

  /** Returns a tag for each token, given those of the units. */
  List<String> tokenTags(String[] unitTags) {
    List<String> tags = new ArrayList<>(tokens.size());
    String[] joined = {};
    int part = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (firstUnits.get(i) >= 0) {
        int next = nextUnit(i, unitTags.length);
        joined = unitTags[next - 1].split("\\+", -1);
        part = 0;
        tags.add(repaired(tokens.get(i), whole(i, next, unitTags, joined[0])));
      } else {
        part++;
        if (joined.length == 1 && part == 1) {
          String host = tokens.get(i - 1).toLowerCase(Locale.ROOT);
          tags.set(i - 1, hosts.getOrDefault(host, tags.get(i - 1)));
        }
        tags.add(
            part < joined.length
                ? joined[part]
                : cliticTag(tokens.get(i), tags.get(tags.size() - 1)));
      }
    }
    return tags;
  }

  private int nextUnit(int token, int end) {
    for (int i = token + 1; i < firstUnits.size(); i++) {
      if (firstUnits.get(i) >= 0) {
        return firstUnits.get(i);
      }
    }
    return end;
  }

  /** Gives a compound one tag: that of its last part, or ADJ for "US-led" and "five-year". */
  private String whole(int token, int next, String[] tags, String last) {
    int first = firstUnits.get(token);
    if (next - first < 3) {
      return last;
    }
    String head = tags[first];
    boolean participle =
        last.equals("VERB") && tokens.get(token).matches(".*(?:ed|en|led|held|born)");
    boolean measure = last.equals("NOUN") && (head.equals("NUM") || head.equals("ADJ"));
    return participle || measure ? "ADJ" : last;
  }

  /** No word with a letter in front is a mark, whatever the model says. */
  private static String repaired(String token, String tag) {
    int first = token.codePointAt(0);
    if (!tag.equals("PUNCT") || !Character.isLetter(first)) {
      return tag;
    }
    return Character.isUpperCase(first) || token.contains("-") ? "PROPN" : "NOUN";
  }

  private static String cliticTag(String clitic, String before) {
    if (clitic.endsWith("t")) {
      return "PART";
    }
    boolean nominal = before.equals("NOUN") || before.equals("PROPN") || before.equals("NUM");
    return nominal && clitic.length() <= 2 ? "PART" : "AUX";
  }

  private static boolean isClitic(String before, String token) {
    boolean word = Character.isLetterOrDigit(before.codePointBefore(before.length()));
    if (token.equals("'")) {
      return before.endsWith("s");
    }
    boolean letters = Character.isLetter(token.codePointBefore(token.length()));
    return word && letters && (token.charAt(0) == '\'' || Character.isLetter(token.charAt(0)));
  }

  private void addUnits(String token) {
    int begin = 0;
    for (int i = 1; i < token.length() - 1; i++) {
      if (token.charAt(i) == '-'
          && Character.isLetterOrDigit(token.charAt(i + 1))
          && token.charAt(i - 1) != '-') {
        units.add(token.substring(begin, i));
        units.add("-");
        begin = i + 1;
      }
    }
    units.add(token.substring(begin));
  }

  private static String plain(String word) {
    StringBuilder plain = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char mark =
          switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2013', '\u2014', '\u2015' -> '-';
            default -> c;
          };
      if (mark != c) {
        plain = plain == null ? new StringBuilder(word) : plain;
        plain.setCharAt(i, mark);
      }
    }
    return plain == null ? word : plain.toString();
  }
}
