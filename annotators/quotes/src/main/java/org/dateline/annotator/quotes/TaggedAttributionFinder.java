package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.annotator.quotes.linking.Candidate;
import org.dateline.annotator.quotes.linking.LinkInput;
import org.dateline.annotator.quotes.linking.LinkModel;
import org.dateline.annotator.quotes.linking.Linker;

/**
 * Finds attributions by a trained tagger and by rules; trained models tell which of both to keep.
 * What is reported inside of other reported words is found by the rules alone.
 */
final class TaggedAttributionFinder implements AttributionFinder {

  private final AttributionFinder rules;
  private final FunctionWords words;
  private final TokenProbabilities tagger;
  private final Linker linker;
  private final LinkModel model;

  TaggedAttributionFinder(
      AttributionFinder rules,
      FunctionWords words,
      TokenProbabilities tagger,
      Linker linker,
      LinkModel model) {
    this.rules = rules;
    this.words = words;
    this.tagger = tagger;
    this.linker = linker;
    this.model = model;
  }

  @Override
  public List<Attribution> find(NewsText news, List<Stretch> stretches) {
    List<Attribution> byRules = rules.find(news, stretches);
    Map<Candidate, Attribution> known = new IdentityHashMap<>();
    LinkInput input = input(news, stretches, byRules, known);
    List<Candidate> chosen = linker.link(input, model);
    AttributionBuilder builder = new AttributionBuilder(news, stretches);
    InnerCues innerCues = new InnerCues(news, byRules);
    List<Attribution> found = new ArrayList<>();
    for (Candidate one : chosen) {
      Attribution attribution = known.get(one);
      if (attribution == null) {
        attribution = joined(builder.build(one), known.get(one.agreeing()), innerCues);
      }
      if (attribution != null) {
        attribution.judgement(
            new Judgement(
                one.probability(),
                one.contentScore(),
                one.cueScore(),
                one.sourceScore(),
                one.agreeing() == null ? null : Rule.values()[one.agreeing().rule()]));
        found.add(attribution);
      }
    }
    found.addAll(new NestedReports(news, found).of(byRules));
    found.sort(
        Comparator.comparingInt(Attribution::begin)
            .thenComparingInt(attribution -> -attribution.end()));
    return found;
  }

  /**
   * Joins what tagger and rule found with the same cue. A rule knows second-hand reports, gives a
   * source its whole mention, ends a quotation with its marks, and does not cut through a report
   * within a report.
   *
   * @param tagged may be {@code null}
   * @param byRule may be {@code null}
   */
  private static Attribution joined(Attribution tagged, Attribution byRule, InnerCues innerCues) {
    if (tagged == null || byRule == null) {
      return tagged;
    }
    if (byRule.via() != null) {
      return byRule;
    }
    boolean marks = byRule.isAllQuoted() && !tagged.isAllQuoted();
    boolean cut = !byRule.rule().isLoose() && innerCues.isCut(tagged, byRule);
    Attribution borders = marks || cut ? byRule : tagged;
    boolean sameSource =
        byRule.source() != null
            && (tagged.source() == null || byRule.source().overlaps(tagged.source()));
    return new Attribution(
        borders.rule(),
        borders.region(),
        borders.content(),
        tagged.cue(),
        sameSource ? byRule.source() : tagged.source(),
        borders.quoted());
  }

  /**
   * Returns what the linker works on.
   *
   * @param known gets the attribution of each candidate that a rule found
   */
  LinkInput input(
      NewsText news,
      List<Stretch> stretches,
      List<Attribution> byRules,
      Map<Candidate, Attribution> known) {
    LinkInputBuilder builder = new LinkInputBuilder(news, stretches, words);
    List<Candidate> candidates = new ArrayList<>();
    for (Attribution attribution : byRules) {
      Candidate candidate = attribution.region() == null ? builder.candidate(attribution) : null;
      if (candidate != null) {
        candidates.add(candidate);
        known.put(candidate, attribution);
      }
    }
    return builder.build(tagger, candidates);
  }
}
