package org.dateline.annotator.structure;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.api.FactKind;

/**
 * Finds the dateline at the head of a paragraph: place, day, agency and a dash, as in {@code
 * WASHINGTON (Reuters) -}, {@code BEIRUT, Lebanon —}, {@code (CNN) --} or {@code MOSCOW, July 10.
 * /TASS/.}. Place or agency may be absent, but not both; a place without an agency is in capitals.
 */
final class DatelineFinder {

  private static final int LONGEST = 80;
  private static final int PLACE_WORDS = 6;
  private static final int LONGEST_SMALL_WORD = 3;
  private static final int LONGEST_CALL_SIGN = 14;
  private static final int MOST_SMALL_PLACE_WORDS = 3;
  private static final int LEAST_TEXT = 40;

  private final Map<String, String> agencies;
  private final Set<String> publishers;
  private final Map<String, Integer> months;
  private final Set<String> notPlaces;

  DatelineFinder(LayoutLexicon lexicon, Set<String> notPlaces) {
    this.agencies = lexicon.agencies();
    this.publishers = lexicon.publishers();
    this.months = lexicon.months();
    this.notPlaces = notPlaces;
  }

  /** Returns the dateline with its dash, or {@code null} if there is none. */
  Fact find(String text, int begin, int end) {
    int limit = Math.min(end, begin + LONGEST);
    int opened = -1;
    for (int i = begin; i < limit; i++) {
      char c = text.charAt(i);
      if (isDash(text, i, begin, end)) {
        return dashed(text, begin, i, end);
      }
      if (opened >= 0 && (c == ')' || c == '/')) {
        String name = text.substring(opened + 1, i).strip();
        String agency = agencies.get(name);
        boolean dash = dashFollows(text, i + 1, limit);
        if (agency == null && !(dash && isCallSign(name))) {
          return null;
        }
        if (!dash) {
          return undashed(text, begin, opened, i + 1, end, agency);
        }
      } else if (c == '(' || c == '/') {
        opened = i;
      } else if ("!?;:\"\u201C\u201D".indexOf(c) >= 0) {
        return null;
      }
    }
    return null;
  }

  /** The dash may be missing after an agency: "(CNN)", "ATLANTA (AP)", "MOSCOW /TASS/.". */
  private Fact undashed(
      String text, int begin, int placeEnd, int agencyEnd, int end, String agency) {
    String words = text.substring(begin, placeEnd).strip();
    boolean stop = agencyEnd < end && text.charAt(agencyEnd) == '.';
    boolean dateline =
        words.isEmpty()
            || isPlace(words, true)
                && (isCapitals(firstWord(words)) || isBeforeText(text, words, agencyEnd, end));
    return dateline ? fact(begin, agencyEnd + (stop ? 1 : 0), words, agency) : null;
  }

  /**
   * "Paris (CNN) The talks": a place in small letters needs a capital and text after the agency.
   */
  private static boolean isBeforeText(String text, String words, int agencyEnd, int end) {
    int next = agencyEnd;
    while (next < end && Characters.isInvisible(text.charAt(next))) {
      next++;
    }
    boolean capitals = true;
    String[] parts = words.split("[\\s,]+", -1);
    for (String part : parts) {
      capitals &= !part.isEmpty() && Characters.isUpper(part.codePointAt(0));
    }
    return capitals
        && parts.length <= MOST_SMALL_PLACE_WORDS
        && end - next >= LEAST_TEXT
        && Characters.isUpper(text.codePointAt(next));
  }

  /** A station or paper that is not listed: "(WABC)", "(FOX 5)". */
  private static boolean isCallSign(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_CALL_SIGN
        && isCapitals(name)
        && Characters.isUpper(name.codePointAt(0));
  }

  private Fact dashed(String text, int begin, int dash, int end) {
    int after = dash;
    while (after < end && isDashChar(text.charAt(after))) {
      after++;
    }
    int next = after;
    while (next < end && Characters.isInvisible(text.charAt(next))) {
      next++;
    }
    if (next < end && Characters.isLower(text.codePointAt(next))) {
      return null;
    }
    String words = text.substring(begin, dash).strip();
    String agency = agencies.get(bracketed(words));
    if (agency != null) {
      words = words.substring(0, words.length() - bracketed(words).length() - 2).strip();
    } else if (publishers.contains(lastWord(words))) {
      agency = agencies.get(lastWord(words));
      words = words.substring(0, words.length() - lastWord(words).length()).strip();
    }
    boolean dateline = words.isEmpty() ? agency != null : isPlace(words, agency != null);
    if (!dateline && agency == null && isCallSign(bracketed(words))) {
      String place = words.substring(0, words.length() - bracketed(words).length() - 2).strip();
      return !place.isEmpty() && isPlace(place, false)
          ? fact(begin, after, place, bracketed(words))
          : null;
    }
    return dateline ? fact(begin, after, words, agency) : null;
  }

  /** Returns what stands in brackets or between strokes at the end, or nothing. */
  private static String bracketed(String words) {
    int last = words.length() - 1;
    boolean stroke = last > 0 && words.charAt(last) == '/';
    if (last < 1 || !stroke && words.charAt(last) != ')') {
      return "";
    }
    int open = words.lastIndexOf(stroke ? '/' : '(', last - 1);
    return open < 0 ? "" : words.substring(open + 1, last);
  }

  private static String firstWord(String words) {
    return words.split("[\\s,]+", 2)[0];
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private Fact fact(int begin, int end, String words, String agency) {
    String place = place(words);
    return new Fact(
        begin,
        end,
        FactKind.DATELINE,
        place,
        agency,
        agency == null ? 0.85f : 0.97f,
        "dateline: "
            + (place == null ? "" : "a place ")
            + (agency == null ? "" : place == null ? "an agency " : "and an agency ")
            + "at the head of a paragraph");
  }

  /**
   * Returns whether the words can be place and day: in capitals, or with an agency a capital each.
   */
  private boolean isPlace(String words, boolean agency) {
    String[] parts = words.split("[\\s,]+", -1);
    if (parts.length > PLACE_WORDS
        || parts[0].length() < 2
        || notPlaces.contains(parts[0].toLowerCase(Locale.ROOT))
        || !agency && !isCapitals(parts[0])) {
      return false;
    }
    boolean comma = words.indexOf(',') > 0;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty() || Characters.isDigit(parts[i].charAt(0))) {
        continue;
      }
      boolean upper = Characters.isUpper(parts[i].codePointAt(0));
      boolean small = agency && i > 0 && parts[i].length() <= LONGEST_SMALL_WORD;
      if (!upper && !small || !agency && !isCapitals(parts[i]) && !comma) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitals(String word) {
    return word.codePoints().noneMatch(Characters::isLower);
  }

  /** Gives a place without the day, "BEIRUT, Lebanon" as "Beirut, Lebanon". */
  private String place(String words) {
    StringBuilder place = new StringBuilder();
    for (String part : words.split("\\s*,\\s*", -1)) {
      String first = part.split("[\\s.]+", 2)[0].toLowerCase(Locale.ROOT);
      boolean day =
          first.isEmpty() || months.containsKey(first) || Characters.isDigit(first.charAt(0));
      if (!day) {
        place.append(place.length() == 0 ? "" : ", ").append(capitalised(part));
      }
    }
    return place.length() == 0 ? null : place.toString();
  }

  private static String capitalised(String part) {
    if (!isCapitals(part) || part.indexOf('.') > 0 || part.length() < 3) {
      return part;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < part.length(); i++) {
      String c = part.substring(i, i + 1);
      out.append(start ? c : c.toLowerCase(Locale.ROOT));
      start = !Character.isLetter(part.charAt(i));
    }
    return out.toString();
  }

  private static boolean dashFollows(String text, int i, int limit) {
    int j = i;
    while (j < limit && Characters.isInvisible(text.charAt(j))) {
      j++;
    }
    return j < limit && isDashChar(text.charAt(j));
  }

  private static boolean isDash(String text, int i, int begin, int end) {
    char c = text.charAt(i);
    if (!isDashChar(c) || i == begin) {
      return false;
    }
    char before = text.charAt(i - 1);
    boolean blankBefore = Characters.isInvisible(before) || before == ')' || before == '/';
    boolean blankAfter =
        i + 1 == end
            || Characters.isInvisible(text.charAt(i + 1))
            || isDashChar(text.charAt(i + 1));
    return c == '-' || c == '_' ? blankBefore && blankAfter : blankBefore || blankAfter;
  }

  private static boolean isDashChar(char c) {
    return c == '-' || c == '_' || c == '\u2012' || c == '\u2013' || c == '\u2014' || c == '\u2015';
  }
}
