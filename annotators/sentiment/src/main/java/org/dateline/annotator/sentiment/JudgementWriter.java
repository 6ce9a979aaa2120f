package org.dateline.annotator.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.type.Stance;
import org.dateline.type.TargetMention;
import org.dateline.type.TargetSentiment;

/** Brings the judgements of one holder and target in a unit together and writes them to the CAS. */
final class JudgementWriter {

  private static final double NEUTRAL = 0.1;
  private static final double MENTION_CONFIDENCE = 0.6;

  private final JCas jcas;
  private final double minConfidence;
  private final Map<String, List<Double>> stances = new TreeMap<>();
  private final Map<Target, TargetMention> mentions = new LinkedHashMap<>();

  JudgementWriter(JCas jcas, double minConfidence) {
    this.jcas = jcas;
    this.minConfidence = minConfidence;
  }

  /** Writes one judgement per holder and target of each unit. */
  void write(List<Judgement> judgements) {
    Map<Group, List<Judgement>> groups = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      groups.computeIfAbsent(Group.of(judgement), key -> new ArrayList<>()).add(judgement);
    }
    groups.values().forEach(this::writeGroup);
  }

  /** Writes the sum of what each holder expresses toward each target. */
  void writeStances() {
    for (Map.Entry<String, List<Double>> entry : stances.entrySet()) {
      String[] key = entry.getKey().split("\t");
      List<Double> scores = entry.getValue();
      double mean = scores.stream().mapToDouble(Double::doubleValue).sum() / scores.size();
      Stance stance = new Stance(jcas, 0, jcas.getDocumentText().length());
      stance.setHolder(key[0]);
      stance.setTarget(key[1]);
      stance.setScore(round(mean));
      stance.setPolarity(polarity(mean));
      stance.setN(scores.size());
      stance.setConfidence(round(confidence(mean)));
      stance.setWhy(
          String.format(Locale.ROOT, "mean of %d judgements with a direction", scores.size()));
      stance.setComponent(SentimentAnnotator.NAME);
      stance.setEvidence(Links.to(jcas, Links.EVIDENCE, List.<Annotation>of()));
      stance.addToIndexes();
    }
  }

  private void writeGroup(List<Judgement> group) {
    Judgement first = group.get(0);
    double positive = 0;
    double negative = 0;
    Set<Judgement.TextSpan> evidence = new LinkedHashSet<>();
    Set<String> reasons = new LinkedHashSet<>();
    Set<Annotation> targets = new LinkedHashSet<>();
    for (Judgement judgement : group) {
      positive = Math.max(positive, judgement.score());
      negative = Math.min(negative, judgement.score());
      evidence.addAll(judgement.evidence());
      reasons.add(judgement.why());
      targets.add(mention(judgement.target()));
    }
    double score = positive + negative;
    double confidence = evidence.isEmpty() ? MENTION_CONFIDENCE : confidence(score);
    if (confidence < minConfidence) {
      return;
    }
    TargetSentiment row = new TargetSentiment(jcas, first.begin(), first.end());
    row.setTarget(first.target().key());
    row.setMention(Links.to(jcas, "mention", targets));
    row.setGiven(first.target().given());
    row.setScore(round(score));
    row.setPolarity(polarity(score));
    row.setMixed(positive > NEUTRAL && negative < -NEUTRAL);
    row.setHolderKind(first.holder().kind().label());
    row.setHolderName(first.holder().name());
    if (first.holder().quotation() != null) {
      row.setQuote(Links.to(jcas, "quote", first.holder().quotation()));
    }
    row.setConfidence(round(confidence));
    row.setWhy(String.join("; ", reasons));
    row.setComponent(SentimentAnnotator.NAME);
    row.setEvidence(Links.to(jcas, Links.EVIDENCE, spans(evidence)));
    row.addToIndexes();
    if (row.getPolarity() != 0 && first.holder().label() != null) {
      stances
          .computeIfAbsent(first.holder().label() + "\t" + row.getTarget(), k -> new ArrayList<>())
          .add(score);
    }
  }

  private TargetMention mention(Target target) {
    return mentions.computeIfAbsent(
        target,
        key -> {
          TargetMention mention = new TargetMention(jcas, target.begin(), target.end());
          mention.setKey(target.key());
          mention.setConfidence(1f);
          mention.setWhy(target.given() ? "given by the input" : "entity of the target country");
          mention.setComponent(SentimentAnnotator.NAME);
          mention.setEvidence(Links.to(jcas, Links.EVIDENCE, target.annotation()));
          mention.addToIndexes();
          return mention;
        });
  }

  private List<Annotation> spans(Set<Judgement.TextSpan> evidence) {
    List<Annotation> spans = new ArrayList<>();
    for (Judgement.TextSpan span : evidence) {
      spans.add(new Annotation(jcas, span.begin(), span.end()));
    }
    return spans;
  }

  private static int polarity(double score) {
    return Math.abs(score) < NEUTRAL ? 0 : (int) Math.signum(score);
  }

  /** A stronger predicate is a surer sign. */
  private static double confidence(double score) {
    return 0.5 + Math.min(0.4, Math.abs(score) / 2);
  }

  private static float round(double number) {
    return Math.round(number * 1000) / 1000f;
  }

  /** What makes one row: a target, a holder and a unit. */
  private record Group(String target, String holder, int begin, int end) {

    static Group of(Judgement judgement) {
      Target target = judgement.target();
      String key = target.given() ? "given " + target.begin() + "-" + target.end() : target.key();
      return new Group(
          key + "\t" + target.key(),
          judgement.holder().kind() + "\t" + judgement.holder().name(),
          judgement.begin(),
          judgement.end());
    }
  }
}
