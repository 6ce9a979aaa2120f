package org.dateline.annotator.quotes.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.dateline.api.Resources;

/** Thresholds and costs of linking, from a resource file that says what each does. */
final class LinkSettings {

  private static final String LOCATION =
      "classpath:org/dateline/annotator/quotes/linking/linking.properties";

  private final Properties values;
  private final String location;
  private final double coveredShare;
  private final double cutProbability;
  private final double cueProbability;
  private final double sourceProbability;
  private final double leastProbability;
  private final List<Double> favours;

  private LinkSettings(Properties values, String location) throws IOException {
    this.values = values;
    this.location = location;
    coveredShare = number("content.covered");
    cutProbability = number("content.cut");
    cueProbability = number("cue.second");
    sourceProbability = number("source.second");
    leastProbability = number("attribution.least");
    favours = new ArrayList<>();
    for (String favour : text("favours").split(",")) {
      favours.add(parse("favours", favour));
    }
  }

  static LinkSettings load() throws IOException {
    return Resources.shared(LinkSettings.class, LOCATION, LinkSettings.class, LinkSettings::read);
  }

  private static LinkSettings read(InputStream in, String location) throws IOException {
    Properties values = new Properties();
    values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    return new LinkSettings(values, location);
  }

  private String text(String key) throws IOException {
    String value = values.getProperty(key);
    if (value == null) {
      throw new IOException(location + ": there is no value for '" + key + "'");
    }
    return value;
  }

  /** Returns a cost or threshold by its key. */
  double number(String key) throws IOException {
    return parse(key, text(key));
  }

  private double parse(String key, String value) throws IOException {
    try {
      return Double.parseDouble(value.trim());
    } catch (NumberFormatException e) {
      throw new IOException(
          String.format(Locale.ROOT, "%s: '%s' is '%s', expected a number", location, key, value),
          e);
    }
  }

  double coveredShare() {
    return coveredShare;
  }

  double cutProbability() {
    return cutProbability;
  }

  double cueProbability() {
    return cueProbability;
  }

  double sourceProbability() {
    return sourceProbability;
  }

  /** How likely an attribution has to be. */
  double leastProbability() {
    return leastProbability;
  }

  /** How much the tagger's roles are favoured, once for each set of candidates. */
  List<Double> favours() {
    return favours;
  }
}
