package org.dateline.annotator.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.dateline.api.FactKind;

/** Reads lines that state a fact about the publication: date, author, publisher. */
final class PublicationLines {

  private static final int LONGEST_DATE = 80;
  private static final int LONGEST_BYLINE = 120;
  private static final int BYLINE_WORDS = 14;

  private final LayoutLexicon lexicon;
  private final Set<String> bylineWords;

  PublicationLines(LayoutLexicon lexicon, Set<String> bylineWords) {
    this.lexicon = lexicon;
    this.bylineWords = bylineWords;
  }

  /** Returns the fact that the whole line states, or {@code null} if it states none. */
  Fact find(String text, Line line) {
    if (line.length() > LONGEST_BYLINE) {
      return null;
    }
    String content = text.substring(line.begin(), line.end());
    Fact fact = publisher(content, line);
    if (fact == null && line.length() <= LONGEST_DATE) {
      fact = date(content, line);
    }
    return fact == null ? byline(content, line) : fact;
  }

  private Fact publisher(String content, Line line) {
    if (!lexicon.publishers().contains(content)) {
      return null;
    }
    String name = lexicon.agencies().get(content);
    return new Fact(
        line.begin(),
        line.end(),
        FactKind.PUBLISHER,
        name,
        null,
        0.9f,
        "publisher: a medium alone on a line");
  }

  private Fact date(String content, Line line) {
    int day = 0;
    int month = 0;
    int year = 0;
    for (String word : content.toLowerCase(Locale.ROOT).split("[\\s,|()]+", -1)) {
      String bare = strip(word);
      if (bare.isEmpty()) {
        continue;
      }
      if (lexicon.months().containsKey(bare)) {
        if (month > 0) {
          return null;
        }
        month = lexicon.months().get(bare);
      } else if (isDigits(bare) && bare.length() == 4 && year == 0) {
        year = Integer.parseInt(bare);
      } else if (isDigits(ordinal(bare)) && ordinal(bare).length() <= 2 && day == 0) {
        day = Integer.parseInt(ordinal(bare));
      } else if (bare.matches("\\d{4}-\\d{2}-\\d{2}") && year == 0) {
        year = Integer.parseInt(bare.substring(0, 4));
        month = Integer.parseInt(bare.substring(5, 7));
        day = Integer.parseInt(bare.substring(8));
      } else if (!lexicon.weekdays().contains(bare)
          && !lexicon.dateFrame().contains(bare)
          && !bare.matches("\\d{1,2}[:.]\\d{2}([:.]\\d{2})?([ap]\\.?m)?")) {
        return null;
      }
    }
    String value = iso(year, month, day);
    return value == null
        ? null
        : new Fact(
            line.begin(),
            line.end(),
            FactKind.DATE,
            value,
            null,
            0.95f,
            "date: a line that is a date");
  }

  private static String strip(String word) {
    int end = word.length();
    while (end > 0 && ".:;-\u2013\u2014\u00B7".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  private static String ordinal(String word) {
    return word.matches("\\d{1,2}(st|nd|rd|th)") ? word.substring(0, word.length() - 2) : word;
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String iso(int year, int month, int day) {
    if (year < 1700 || month == 0 || day == 0) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException e) {
      // Thirty-first of February and the like: the line is no date.
      return null;
    }
  }

  private Fact byline(String whole, Line line) {
    boolean bracket = whole.startsWith("(") && whole.endsWith(")");
    String content = bracket ? whole.substring(1, whole.length() - 1) : whole;
    String lower = content.toLowerCase(Locale.ROOT);
    String start = null;
    for (String words : bylineWords) {
      if (lower.startsWith(words)
          && lower.length() > words.length() + 1
          && (lower.charAt(words.length()) == ' ' || lower.charAt(words.length()) == ':')
          && (start == null || start.length() < words.length())) {
        start = words;
      }
    }
    if (start == null || ".!?,".indexOf(content.charAt(content.length() - 1)) >= 0) {
      return null;
    }
    String rest = content.substring(start.length() + 1).strip();
    String[] words = rest.split("\\s+", -1);
    if (words.length > BYLINE_WORDS || words.length < 2 || !isName(words[0]) || !isName(words[1])) {
      return null;
    }
    String author =
        rest.split("\\s*[,;:|(@\u2022]|\\s+[-\u2013\u2014]\\s+|\\s+(?:[Ff]or|of|in|on)\\s+", 2)[0];
    return new Fact(
        line.begin(),
        line.end(),
        FactKind.BYLINE,
        author.strip(),
        null,
        0.9f,
        "byline: a line that begins with '" + start + "' and goes on with a name");
  }

  private static boolean isName(String word) {
    return Characters.isUpper(word.codePointAt(0));
  }
}
