package org.dateline.runner.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a share of failures, such as {@code 20/100}. */
final class ThresholdConverter implements ITypeConverter<ThresholdConverter.Share> {

  private static final Pattern FORM = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

  /** So many of the last so many. */
  record Share(int failures, int window) {}

  @Override
  public Share convert(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new TypeConversionException("'" + text + "' is not of the form 20/100");
    }
    Share share = new Share(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    if (share.window() < 1 || share.failures() > share.window()) {
      throw new TypeConversionException("'" + text + "' is more than there are");
    }
    return share;
  }
}
