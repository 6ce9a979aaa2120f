package org.dateline.annotator.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
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
    for (Rule rule : EnumSet.complementOf(EnumSet.of(Rule.TAGGER))) {
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
            ? confidence(quote.attribution())
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

  private static String why(Attribution attribution) {
    String models = attribution.judgement() == null ? "" : attribution.judgement().why();
    if (attribution.rule() == Rule.TAGGER) {
      return models;
    }
    String rule = "rule " + attribution.rule().label();
    return models.isEmpty() ? rule : rule + "; " + models;
  }

  private double confidence(Attribution attribution) {
    return attribution.judgement() != null
        ? attribution.judgement().probability()
        : rules.get(attribution.rule());
  }

  /** Returns marks, rule and speaker in one line for a person to read. */
  String why(Quote quote) {
    List<String> why = new ArrayList<>();
    Stretch stretch = quote.stretch();
    if (stretch != null) {
      why.add(
          !stretch.opened()
              ? "closing mark without an opening one"
              : stretch.closed() ? "in quotation marks" : "opening mark that is never closed");
    }
    if (quote.attribution() != null) {
      why.add(why(quote.attribution()));
    }
    if (quote.carriedFrom() != null) {
      why.add("goes on from the quotation at " + quote.carriedFrom().begin());
    }
    Attribution shown = quote.shownAttribution();
    if (shown != null && shown.via() != null) {
      Via via = shown.via();
      why.add("second-hand, " + via.why() + " '" + via.name() + "'");
    }
    why.add(quote.speaker().why());
    return String.join("; ", why);
  }
}
