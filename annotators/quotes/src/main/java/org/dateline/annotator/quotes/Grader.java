package org.dateline.annotator.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.api.AttributionKind;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;

/** Tells how far a quotation is to be trusted, and why. */
final class Grader {

  private static final String LOCATION = "classpath:org/dateline/annotator/quotes/rules.tsv";

  private final Map<Rule, Double> rules;
  private final Map<String, Double> factors;

  private Grader(Map<Rule, Double> rules, Map<String, Double> factors) {
    this.rules = rules;
    this.factors = factors;
  }

  static Grader load() throws IOException {
    return Resources.shared(Grader.class, LOCATION, Grader.class, Grader::read);
  }

  private static Grader read(InputStream in, String location) throws IOException {
    Map<Rule, Double> rules = new EnumMap<>(Rule.class);
    Map<String, Double> factors = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "rule", "confidence").rows()) {
      factors.put(row.get("rule"), row.number("confidence"));
    }
    for (Rule rule : Rule.values()) {
      Double confidence = factors.get(rule.label());
      if (confidence == null) {
        throw new IOException(location + ": no row for the rule '" + rule.label() + "'");
      }
      rules.put(rule, confidence);
    }
    return new Grader(rules, Map.copyOf(factors));
  }

  /** Returns how sure a quotation is, from 0 to 1. */
  double confidence(Quote quote) {
    double confidence =
        quote.attribution() != null
            ? rules.get(quote.attribution().rule())
            : factors.get(quote.kind().label() + "-without-cue");
    if (quote.carriedFrom() != null) {
      confidence *= factors.get("carried");
    }
    if (quote.found() == AttributionKind.PRONOUN) {
      confidence *= factors.get("pronoun");
    }
    if (quote.stretch() != null && !(quote.stretch().closed() && quote.stretch().opened())) {
      confidence *= factors.get("unpaired");
    }
    return Math.round(confidence * 1000) / 1000.0;
  }

  /** Returns marks, rule and speaker in one line for a person to read. */
  String why(Quote quote) {
    StringBuilder why = new StringBuilder();
    Stretch stretch = quote.stretch();
    if (stretch != null) {
      why.append(
          !stretch.opened()
              ? "closing mark without an opening one; "
              : stretch.closed() ? "in quotation marks; " : "opening mark that is never closed; ");
    }
    if (quote.attribution() != null) {
      why.append("rule ").append(quote.attribution().rule().label());
    } else if (quote.carriedFrom() == null) {
      why.append("no cue found");
    }
    if (quote.carriedFrom() != null) {
      why.append("goes on from the quotation at ").append(quote.carriedFrom().begin());
    }
    return String.format(Locale.ROOT, "%s; %s", why, quote.speaker().why());
  }
}
