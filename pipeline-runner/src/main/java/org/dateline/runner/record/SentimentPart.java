package org.dateline.runner.record;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.dateline.api.Links;
import org.dateline.type.Stance;
import org.dateline.type.TargetSentiment;

/** The fields {@code sentiment} and {@code stance}. */
final class SentimentPart {

  private static final Comparator<Stance> BY_HOLDER_AND_TARGET =
      Comparator.comparing(Stance::getHolder, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Stance::getTarget, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final JCas jcas;
  private final QuotePart quotes;

  SentimentPart(JCas jcas, QuotePart quotes) {
    this.jcas = jcas;
    this.quotes = quotes;
  }

  void write(Fields json) throws IOException {
    json.beginArray("sentiment");
    int number = 0;
    for (TargetSentiment sentiment : Order.rows(jcas, TargetSentiment.class)) {
      row(sentiment, ++number, json);
    }
    json.endArray();

    List<Stance> stances = jcas.select(Stance.class).sorted(BY_HOLDER_AND_TARGET).toList();
    json.beginArray("stance");
    for (Stance stance : stances) {
      row(stance, json);
    }
    json.endArray();
  }

  private void row(TargetSentiment sentiment, int number, Fields json) throws IOException {
    json.beginObject();
    json.text("id", "s" + number);
    json.span("span", sentiment);
    json.text("target", sentiment.getTarget());
    json.span("mention", QuotePart.first(Links.targets(sentiment.getMention())));
    json.integer("polarity", sentiment.getPolarity());
    json.number("score", sentiment.getScore());
    if (sentiment.getMixed()) {
      json.flag("mixed", true);
    }
    if (sentiment.getGiven()) {
      json.flag("given", true);
    }
    json.beginObject("holder");
    json.text("kind", sentiment.getHolderKind());
    json.text("name", sentiment.getHolderName());
    json.text("quote", quotes.id(QuotePart.first(Links.targets(sentiment.getQuote()))));
    json.endObject();
    json.spans("evidence", sentiment.getEvidence());
    json.number("confidence", sentiment.getConfidence());
    json.text("why", sentiment.getWhy());
    json.endObject();
  }

  private static void row(Stance stance, Fields json) throws IOException {
    json.beginObject();
    json.text("holder", stance.getHolder());
    json.text("target", stance.getTarget());
    json.integer("polarity", stance.getPolarity());
    json.number("score", stance.getScore());
    json.integer("n", stance.getN());
    json.endObject();
  }
}
