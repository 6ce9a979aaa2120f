package org.dateline.runner.cli;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.FactKind;
import org.dateline.api.HolderKind;
import org.dateline.api.IndicatorScope;
import org.dateline.api.Links;
import org.dateline.api.QuotationKind;
import org.dateline.type.CredibilityAssessment;
import org.dateline.type.CredibilityIndicator;
import org.dateline.type.PublicationFact;
import org.dateline.type.Quotation;
import org.dateline.type.SourceProfile;
import org.dateline.type.TargetSentiment;

/** Tells a reader of the terminal who said what about whom, and how far to trust the article. */
final class ArticleSummary {

  private static final int NAME_WIDTH = 26;
  private static final int CUE_WIDTH = 14;
  private static final int TARGET_WIDTH = 6;
  private static final int DOUBTS = 3;

  private final Style style;

  ArticleSummary(Style style) {
    this.style = style;
  }

  /** Returns the summary as lines, the last one ended by a line break. */
  String of(String id, JCas jcas) {
    StringBuilder out = new StringBuilder();
    line(out, style.bold(Excerpt.plain(id)) + style.faint(publication(jcas)));
    quotations(out, jcas);
    sentiment(out, jcas);
    credibility(out, jcas);
    return out.append('\n').toString();
  }

  private static String publication(JCas jcas) {
    return jcas.select(PublicationFact.class)
        .filter(fact -> !FactKind.BYLINE.label().equals(fact.getKind()) && fact.getValue() != null)
        .map(
            fact ->
                "  "
                    + Excerpt.plain(fact.getValue())
                    + (fact.getAgency() == null ? "" : " (" + fact.getAgency() + ")"))
        .collect(Collectors.joining());
  }

  private void quotations(StringBuilder out, JCas jcas) {
    List<Quotation> said =
        jcas.select(Quotation.class)
            .filter(q -> !QuotationKind.SCARE.label().equals(q.getKind()))
            .toList();
    line(out, style.faint("  who said what"));
    if (said.isEmpty()) {
      line(out, "    nobody is quoted");
    }
    for (Quotation quotation : said) {
      int room = style.width() - 4 - NAME_WIDTH - CUE_WIDTH - 2;
      String words = Excerpt.of(quotation, room - 2);
      boolean direct = QuotationKind.DIRECT.label().equals(quotation.getKind());
      line(
          out,
          "    "
              + cell(speaker(quotation), NAME_WIDTH)
              + " "
              + cell(words(Links.targets(quotation.getCue())), CUE_WIDTH)
              + " "
              + (direct ? "“" + words + "”" : words));
    }
  }

  private static String speaker(Quotation quotation) {
    if (quotation.getSpeakerName() != null) {
      return quotation.getSpeakerName();
    }
    String mention = words(Links.targets(quotation.getSource()));
    return mention.isEmpty() ? "?" : mention;
  }

  private void sentiment(StringBuilder out, JCas jcas) {
    List<TargetSentiment> judged =
        jcas.select(TargetSentiment.class)
            .filter(s -> s.getPolarity() != 0 || s.getMixed())
            .toList();
    line(out, style.faint("  about whom"));
    if (judged.isEmpty()) {
      line(out, "    no attitude toward a target");
    }
    for (TargetSentiment sentiment : judged) {
      boolean author = HolderKind.AUTHOR.label().equals(sentiment.getHolderKind());
      String holder = author ? "the author" : sentiment.getHolderName();
      String sign = sentiment.getMixed() ? "±" : sentiment.getPolarity() > 0 ? "+" : "−";
      int room = style.width() - 4 - NAME_WIDTH - TARGET_WIDTH - 4;
      line(
          out,
          "    "
              + cell(holder == null ? "?" : holder, NAME_WIDTH)
              + " "
              + style.signed(sentiment.getPolarity(), sign)
              + " "
              + cell(sentiment.getTarget(), TARGET_WIDTH)
              + " "
              + Excerpt.marked(sentiment, Links.targets(sentiment.getEvidence()), room));
    }
  }

  private void credibility(StringBuilder out, JCas jcas) {
    line(out, style.faint("  how far to trust it"));
    CredibilityAssessment assessment =
        jcas.select(CredibilityAssessment.class).findFirst().orElse(null);
    if (assessment == null) {
      line(out, "    not assessed");
      return;
    }
    List<SourceProfile> sources = jcas.select(SourceProfile.class).toList();
    long named = sources.stream().filter(SourceProfile::getNamed).count();
    line(
        out,
        String.format(
            Locale.ROOT,
            "    %s (%.2f): %d of %d sources named%s",
            style.bold(assessment.getRating()),
            assessment.getScore(),
            named,
            sources.size(),
            indicators(jcas)));
    doubts(out, jcas);
  }

  private static String indicators(JCas jcas) {
    Map<String, Long> counts =
        jcas.select(CredibilityIndicator.class)
            .collect(
                Collectors.groupingBy(
                    CredibilityIndicator::getIndicator, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> ", " + e.getKey() + " " + e.getValue())
        .collect(Collectors.joining());
  }

  /** The signs that lower the rating most, each kind once, with its first words. */
  private void doubts(StringBuilder out, JCas jcas) {
    Set<String> shown = new HashSet<>();
    jcas.select(CredibilityIndicator.class)
        .filter(i -> i.getDirection() < 0 && IndicatorScope.SPAN.label().equals(i.getScope()))
        .sorted(Comparator.comparing((CredibilityIndicator i) -> -i.getWeight()))
        .filter(i -> shown.add(i.getIndicator()))
        .limit(DOUBTS)
        .forEach(
            i ->
                line(
                    out,
                    "    "
                        + style.signed(-1, "−")
                        + " "
                        + cell(i.getIndicator(), NAME_WIDTH - 2)
                        + " "
                        + Excerpt.of(i, style.width() - 4 - NAME_WIDTH - 1)));
  }

  private static String words(List<Annotation> parts) {
    return parts.stream()
        .map(part -> Excerpt.plain(part.getCoveredText()))
        .collect(Collectors.joining(" "));
  }

  private static String cell(String text, int width) {
    String fitted = Excerpt.shorten(Excerpt.plain(text), width);
    return fitted + " ".repeat(Math.max(0, width - fitted.length()));
  }

  private static void line(StringBuilder out, String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
