package org.dateline.runner.plugin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a numeric parameter may take, both ends included.
 *
 * <p>UIMA has no place for it in a descriptor, so the description of a parameter states it in words
 * that people read too: "from 0 to 1", or "3 or more". A parameter whose name ends with {@code
 * Confidence} goes from 0 to 1 whether its description says so or not.
 *
 * @param least the smallest valid value
 * @param most the greatest valid value; infinite where there is none
 * @since 0.1.0
 */
public record Range(double least, double most) {

  private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
  private static final Pattern FROM_TO = Pattern.compile("\\bfrom " + NUMBER + " to " + NUMBER);
  private static final Pattern OR_MORE = Pattern.compile("(?<![\\w.-])" + NUMBER + " or more\\b");

  /** Returns the range that a parameter states; empty where it states none. */
  static Optional<Range> statedBy(String name, String description) {
    String text = description.replaceAll("\\s+", " ");
    Matcher fromTo = FROM_TO.matcher(text);
    if (fromTo.find()) {
      return Optional.of(
          new Range(Double.parseDouble(fromTo.group(1)), Double.parseDouble(fromTo.group(2))));
    }
    Matcher orMore = OR_MORE.matcher(text);
    if (orMore.find()) {
      return Optional.of(new Range(Double.parseDouble(orMore.group(1)), Double.POSITIVE_INFINITY));
    }
    boolean confidence = name.toLowerCase(Locale.ROOT).endsWith("confidence");
    return confidence ? Optional.of(new Range(0, 1)) : Optional.empty();
  }

  /** Whether a value is valid. */
  public boolean contains(double value) {
    return value >= least && value <= most;
  }

  /** Returns "from … to …" or "… or more". */
  @Override
  public String toString() {
    return Double.isInfinite(most)
        ? number(least) + " or more"
        : "from " + number(least) + " to " + number(most);
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
