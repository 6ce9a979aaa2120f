package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.api.QuotationKind;

/** Makes one row of each stretch in marks and of each attribution without any. */
final class Assembler {

  private final NewsText news;
  private final List<Stretch> stretches;
  private final Map<Stretch, Attribution> owners = new IdentityHashMap<>();
  private final Map<Stretch, Quote> rows = new IdentityHashMap<>();
  private final StretchForms forms;

  private Assembler(NewsText news, List<Stretch> stretches, StretchForms forms) {
    this.news = news;
    this.stretches = stretches;
    this.forms = forms;
  }

  /**
   * Makes the rows, sorted by begin.
   *
   * @param stretches sorted by begin, those around others first
   * @param attributions what the finder found
   */
  static List<Quote> assemble(
      NewsText news, List<Stretch> stretches, List<Attribution> attributions, StretchForms forms) {
    return new Assembler(news, stretches, forms).run(attributions);
  }

  private List<Quote> run(List<Attribution> attributions) {
    attributions.forEach(this::claim);
    shareOverParagraphs();
    List<Quote> all = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Quote row = row(stretch);
      if (row != null) {
        rows.put(stretch, row);
        all.add(row);
      }
    }
    new Carrier(news, stretches, rows).carry();
    Set<Attribution> used = new HashSet<>(owners.values());
    for (Attribution attribution : attributions) {
      if (!used.contains(attribution)) {
        all.add(new Quote(QuotationKind.INDIRECT, null, attribution.content(), attribution));
      }
    }
    all.sort(
        Comparator.comparingInt(Quote::begin)
            .thenComparingInt(quote -> -quote.end())
            .thenComparingInt(quote -> quote.stretch() == null ? 1 : 0));
    Nesting.link(all, rows);
    all.removeIf(
        quote ->
            quote.stretch() == null
                && quote.parent() != null
                && quote.attribution().rule().isLoose());
    number(all);
    return all;
  }

  /** Gives the stretches of an attribution to it, unless a closer one has them. */
  private void claim(Attribution attribution) {
    for (Stretch stretch : attribution.quoted()) {
      Attribution known = owners.get(stretch);
      if (known == null || closeness(attribution) > closeness(known)) {
        owners.put(stretch, attribution);
      }
    }
  }

  private static double closeness(Attribution attribution) {
    int directness = attribution.isAllQuoted() ? 2 : attribution.rule().isLoose() ? 0 : 1;
    int length = attribution.content().stream().mapToInt(Span::length).sum();
    return directness + 1.0 / (2 + length);
  }

  /** A quotation over several paragraphs has one attribution, wherever its cue stands. */
  private void shareOverParagraphs() {
    for (Stretch stretch : stretches) {
      if (stretch.continued() != null && !owners.containsKey(stretch)) {
        share(stretch.continued(), stretch);
      }
    }
    for (int i = stretches.size() - 1; i >= 0; i--) {
      Stretch stretch = stretches.get(i);
      boolean open = stretch.continued() != null && !owners.containsKey(stretch.continued());
      if (open && !isTurn(stretch)) {
        share(stretch, stretch.continued());
      }
    }
  }

  /** Tells whether the speaker is named in the marks: "“COOK: We go.”". */
  private boolean isTurn(Stretch stretch) {
    Attribution owner = owners.get(stretch);
    return owner != null && owner.rule() == Rule.COLON && stretch.holds(owner.cue().begin());
  }

  private void share(Stretch from, Stretch to) {
    Attribution owner = owners.get(from);
    if (owner != null && owner.isAllQuoted()) {
      owners.put(to, owner);
    }
  }

  private Quote row(Stretch stretch) {
    boolean empty = stretch.contentBegin() >= stretch.contentEnd() || forms.words(stretch) == 0;
    if (empty || forms.isAside(stretch)) {
      return null;
    }
    Attribution owner = owners.get(stretch);
    Span words = new Span(stretch.contentBegin(), stretch.contentEnd());
    if (owner != null && forms.isSoCalled(stretch)) {
      owners.remove(stretch);
      return new Quote(QuotationKind.SCARE, stretch, List.of(words), null);
    }
    if (owner != null) {
      boolean turn = isTurn(stretch);
      boolean direct =
          turn || owner.rule() != Rule.LABEL && owner.isAllQuoted() && forms.isWhole(stretch);
      return new Quote(
          direct ? QuotationKind.DIRECT : QuotationKind.MIXED,
          stretch,
          direct && !turn ? List.of(words) : owner.content(),
          owner);
    }
    if (forms.isName(stretch)) {
      return null;
    }
    boolean speech = forms.isSpeech(stretch);
    return new Quote(
        speech ? QuotationKind.DIRECT : QuotationKind.SCARE, stretch, List.of(words), null);
  }

  private void number(List<Quote> all) {
    Map<Object, String> ids = new HashMap<>();
    for (Quote quote : all) {
      Quote origin = quote.utteranceHead();
      Object key = origin.attribution() != null ? origin.attribution() : origin;
      quote.utterance(ids.computeIfAbsent(key, unseen -> "u" + (ids.size() + 1)));
    }
  }
}
