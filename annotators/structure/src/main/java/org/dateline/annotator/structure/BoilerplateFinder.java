package org.dateline.annotator.structure;

import java.util.Locale;

/** Tells lines of the page around an article from lines of the article. */
final class BoilerplateFinder {

  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_WITH_PREFIX = 160;

  private final LayoutLexicon lexicon;

  BoilerplateFinder(LayoutLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the line as a block of boilerplate, or {@code null} if it is none. */
  Block find(String text, Line line) {
    if (line.length() > LONGEST_WITH_PREFIX) {
      return null;
    }
    String content = text.substring(line.begin(), line.end());
    String lower = content.toLowerCase(Locale.ROOT);
    if (line.length() <= LONGEST_LINE) {
      if (isCounter(lower)) {
        return block(line, "counter", "a line of numbers and counter words only");
      }
      if (isCredit(content)) {
        return block(line, "other", "the credit of a picture");
      }
      if (lower.codePoints().allMatch(BoilerplateFinder::isRule)) {
        boolean dots = lower.contains("..") || lower.indexOf('\u2026') >= 0;
        return block(line, dots ? "elision" : "other", "a line of marks only");
      }
      String kind = lexicon.boilerplateLines().get(lower);
      if (kind == null
          && (lower.endsWith(":") || lower.endsWith(".") || lower.endsWith("\u00BB"))) {
        kind = lexicon.boilerplateLines().get(lower.substring(0, lower.length() - 1).strip());
      }
      if (kind != null) {
        return block(line, kind, "the whole line is a phrase of page furniture");
      }
    }
    for (LayoutLexicon.Prefix prefix : lexicon.boilerplatePrefixes()) {
      if (prefix.begins(lower)) {
        return block(line, prefix.kind(), "the line begins with '" + prefix.text() + "'");
      }
    }
    return null;
  }

  private static Block block(Line line, String kind, String why) {
    return new Block(
        line.begin(), line.end(), Block.Kind.BOILERPLATE, kind, 0.9f, "boilerplate: " + why);
  }

  /** Returns whether a character is of the kind that separators and elisions are made of. */
  private static boolean isRule(int cp) {
    return Characters.isInvisible(cp)
        || "[](){}.*-_=~#|\u2026\u2022\u00B7\u2013\u2014/\\<>+".indexOf(cp) >= 0;
  }

  private boolean isCounter(String lower) {
    boolean number = false;
    for (String word : lower.split("[\\s|\u00B7\u2022]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      if (isNumber(word)) {
        number = true;
      } else if (!lexicon.counterWords().contains(word)) {
        return false;
      }
    }
    return number;
  }

  /** "REUTERS/Kevin Lamarque", "AP Photo/Susan Walsh": an agency and capitals after a stroke. */
  private boolean isCredit(String line) {
    int stroke = line.indexOf('/');
    if (stroke < 1 || stroke == line.length() - 1 || line.endsWith(".")) {
      return false;
    }
    String agency = line.substring(0, stroke);
    for (String word : line.substring(stroke + 1).split("\\s+", -1)) {
      if (word.isEmpty() || !Characters.isUpper(word.codePointAt(0))) {
        return false;
      }
    }
    return lexicon.agencies().containsKey(agency)
        || lexicon.agencies().containsKey(agency.split(" ", 2)[0]);
  }

  /** A number as counters write it: 46, 3,500, 2.3k, 1m. */
  private static boolean isNumber(String word) {
    int end =
        word.endsWith("k") || word.endsWith("m") || word.endsWith("+")
            ? word.length() - 1
            : word.length();
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      if (!Characters.isDigit(c) && (i == 0 || i == end - 1 || c != '.' && c != ',')) {
        return false;
      }
    }
    return end > 0 && word.length() <= 9;
  }
}
