package org.dateline.annotator.structure;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.api.FactKind;

/**
 * Finds the dateline at the head of a paragraph: place in capitals, day, agency in brackets and a
 * dash, as in {@code WASHINGTON (Reuters) -}, {@code BEIRUT, Lebanon —} or {@code (CNN) --}. Each
 * part may be absent, but not both place and agency.
 */
final class DatelineFinder {

  private static final int LONGEST = 80;
  private static final int PLACE_WORDS = 6;

  private final Map<String, String> agencies;
  private final Map<String, Integer> months;
  private final Set<String> notPlaces;

  DatelineFinder(LayoutLexicon lexicon, Set<String> notPlaces) {
    this.agencies = lexicon.agencies();
    this.months = lexicon.months();
    this.notPlaces = notPlaces;
  }

  /** Returns the dateline with its dash, or {@code null} if there is none. */
  Fact find(String text, int begin, int end) {
    int limit = Math.min(end, begin + LONGEST);
    int bracket = -1;
    int agencyEnd = -1;
    String agency = null;
    for (int i = begin; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(' && bracket < 0) {
        bracket = i;
      } else if (c == ')' && bracket >= 0 && agencyEnd < 0) {
        agency = agencies.get(text.substring(bracket + 1, i).strip());
        if (agency == null) {
          return null;
        }
        agencyEnd = i + 1;
        if (!dashFollows(text, agencyEnd, limit)) {
          return undashed(text, begin, bracket, agencyEnd, agency);
        }
      } else if (isDash(text, i, begin, end) && (bracket < 0 || agencyEnd > 0)) {
        int placeEnd = bracket < 0 ? i : bracket;
        return dashed(text, begin, i, placeEnd, agency, end);
      } else if (agencyEnd > 0 && !Characters.isInvisible(c)
          || ".!?;:\"\u201C\u201D".indexOf(c) >= 0 && !abbreviates(text, i)) {
        return null;
      }
    }
    return null;
  }

  /** The dash may be missing after an agency: "(CNN)", "ATLANTA (AP)". */
  private Fact undashed(String text, int begin, int bracket, int agencyEnd, String agency) {
    boolean place = bracket > begin;
    String words = text.substring(begin, bracket).strip();
    boolean dateline = !place || isCapitals(words) && isPlace(words, true);
    return dateline ? fact(text, begin, agencyEnd, bracket, agency) : null;
  }

  private Fact dashed(String text, int begin, int dash, int placeEnd, String agency, int end) {
    int after = dash;
    while (after < end && isDashChar(text.charAt(after))) {
      after++;
    }
    int next = after;
    while (next < end && Characters.isInvisible(text.charAt(next))) {
      next++;
    }
    if (next == end || Characters.isLower(text.codePointAt(next))) {
      return null;
    }
    if (placeEnd > begin && !isPlace(text.substring(begin, placeEnd).strip(), agency != null)) {
      return null;
    }
    return placeEnd == begin && agency == null ? null : fact(text, begin, after, placeEnd, agency);
  }

  private Fact fact(String text, int begin, int end, int placeEnd, String agency) {
    String place = placeEnd == begin ? null : place(text.substring(begin, placeEnd).strip());
    return new Fact(
        begin,
        end,
        FactKind.DATELINE,
        place,
        agency,
        agency == null ? 0.85f : 0.97f,
        "dateline: "
            + (place == null ? "" : "a place ")
            + (agency == null ? "" : "an agency in brackets ")
            + "at the head of a paragraph");
  }

  /** Returns whether the words can be place and day: capitals, or with an agency a capital each. */
  private boolean isPlace(String words, boolean agency) {
    String[] parts = words.split("[\\s,]+", -1);
    if (parts.length > PLACE_WORDS || notPlaces.contains(parts[0].toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean capitals = true;
    for (int i = 0; i < parts.length; i++) {
      boolean day = Characters.isDigit(parts[i].isEmpty() ? 'x' : parts[i].charAt(0));
      boolean upper = !parts[i].isEmpty() && Characters.isUpper(parts[i].codePointAt(0));
      if (!day && !upper && !(agency && i > 0)) {
        return false;
      }
      capitals &= i > 0 && words.indexOf(',') > 0 || isCapitals(parts[i]);
    }
    return (agency || capitals) && isCapitals(parts[0]) | agency && parts[0].length() > 1;
  }

  private static boolean isCapitals(String word) {
    return word.codePoints().noneMatch(Characters::isLower);
  }

  /** Gives a place without the day, "BEIRUT, Lebanon" as "Beirut, Lebanon". */
  private String place(String words) {
    StringBuilder place = new StringBuilder();
    for (String part : words.split("\\s*,\\s*", -1)) {
      String first = part.split("[\\s.]+", -1)[0].toLowerCase(Locale.ROOT);
      if (part.isEmpty()
          || months.containsKey(first)
          || Characters.isDigit(first.isEmpty() ? 'x' : first.charAt(0))) {
        continue;
      }
      place.append(place.length() == 0 ? "" : ", ").append(capitalised(part));
    }
    return place.length() == 0 ? null : place.toString();
  }

  private static String capitalised(String part) {
    if (!isCapitals(part) || part.indexOf('.') > 0) {
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
    boolean blankBefore = Characters.isInvisible(text.charAt(i - 1)) || text.charAt(i - 1) == ')';
    boolean blankAfter =
        i + 1 < end
            && (Characters.isInvisible(text.charAt(i + 1)) || isDashChar(text.charAt(i + 1)));
    return c == '-' || c == '_' ? blankBefore && blankAfter : blankBefore || blankAfter;
  }

  private static boolean isDashChar(char c) {
    return c == '-' || c == '_' || c == '\u2012' || c == '\u2013' || c == '\u2014' || c == '\u2015';
  }

  /** A full stop within a place or month: "ST. PETERSBURG", "Feb. 3", "Pa.". */
  private static boolean abbreviates(String text, int i) {
    return text.charAt(i) == '.' && i > 1 && !Characters.isInvisible(text.charAt(i - 1));
  }
}
