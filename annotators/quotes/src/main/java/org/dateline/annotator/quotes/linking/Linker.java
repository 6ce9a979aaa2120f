package org.dateline.annotator.quotes.linking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.learning.FeatureBuffer;

/**
 * Joins tagged words into attributions. Spans are read from the tagger's probabilities more than
 * once, each time favouring roles more; cues, contents and sources are joined; what rules have
 * found is added. A model tells how likely each of these candidates is, and the likeliest that do
 * not overlap are taken.
 *
 * <p>Takes time linear in the length of the text. Not thread-safe: one per worker.
 *
 * @since 0.1.0
 */
public final class Linker {

  private final LinkSettings settings;
  private final MarkBorders markBorders;
  private final SecondChance secondChance;
  private final CueLinker cueLinker;

  /**
   * Reads the settings.
   *
   * @throws IOException if they are damaged
   */
  public Linker() throws IOException {
    settings = LinkSettings.load();
    markBorders = new MarkBorders(settings);
    secondChance = new SecondChance(settings);
    cueLinker = new CueLinker(settings);
  }

  /**
   * Finds the attributions.
   *
   * @return sorted by the begin of their content
   */
  public List<Candidate> link(LinkInput input, LinkModel model) {
    return link(input, model, settings.leastProbability());
  }

  /** Does the same with another threshold, from 0 to 1. */
  public List<Candidate> link(LinkInput input, LinkModel model, double least) {
    List<Candidate> candidates = candidates(input, model);
    FeatureBuffer features = features(input, candidates);
    for (int i = 0; i < candidates.size(); i++) {
      candidates.get(i).probability(model.probability(features, i));
    }
    return new Selection(input.text()).select(candidates, least);
  }

  /** Returns what each cue's source may be, for training. */
  public List<SourceChoice> sources(LinkInput input) {
    List<SourceChoice> all = new ArrayList<>();
    for (double favour : settings.favours()) {
      Draft draft = draft(input, favour);
      for (Unit unit : cueLinker.link(draft)) {
        if (unit.cue() != null) {
          all.add(SourceFeatures.of(draft, unit));
        }
      }
    }
    return all;
  }

  /** Returns all candidates, which may overlap; their probability is not yet told. */
  public List<Candidate> candidates(LinkInput input, LinkModel model) {
    List<Candidate> all = new ArrayList<>();
    Set<Object> known = new HashSet<>();
    for (double favour : settings.favours()) {
      Draft draft = draft(input, favour);
      List<Candidate> tagged = tagged(draft, model, known);
      new LayoutRules(draft).apply(tagged);
      tagged.removeIf(one -> one.cue() == null);
      for (Candidate one : tagged) {
        if (known.add(key(one.content(), one.cue()))) {
          all.add(one);
        }
      }
    }
    new Agreement(input.byRules()).note(all);
    all.removeIf(one -> one.tearsAnInsertion() || one.speaksByItsObject(input.text()));
    all.addAll(input.byRules());
    all.forEach(one -> one.score(input.scores()));
    return all;
  }

  /** Returns the features of candidates, one item for each. */
  public FeatureBuffer features(LinkInput input, List<Candidate> candidates) {
    FeatureBuffer buffer = new FeatureBuffer();
    UnitFeatures features = new UnitFeatures(input);
    candidates.forEach(one -> features.add(one, buffer));
    return buffer;
  }

  private Draft draft(LinkInput input, double favour) {
    Draft draft = new Draft(input.text(), input.scores(), favour);
    markBorders.apply(draft);
    secondChance.addCues(draft);
    draft.settle();
    return draft;
  }

  /**
   * Reads the units of a draft.
   *
   * @param known those of earlier drafts, which need no source again
   */
  private List<Candidate> tagged(Draft draft, LinkModel model, Set<Object> known) {
    List<Candidate> candidates = new ArrayList<>();
    List<SourceChoice> choices = new ArrayList<>();
    List<Unit> units = cueLinker.link(draft);
    for (Unit unit : units) {
      List<Range> content = unit.parts().stream().map(TaggedSpan::range).toList();
      Range cue = unit.cue() == null ? null : unit.cue().range();
      boolean needsSource = cue != null && !known.contains(key(content, cue));
      candidates.add(Candidate.tagged(draft.favour, content, cue));
      choices.add(needsSource ? SourceFeatures.of(draft, unit) : null);
    }
    // All choices are made before the first source, which changes the draft.
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i) != null) {
        TaggedSpan source = model.choose(choices.get(i));
        source = source == null ? secondChance.source(draft, units.get(i).cue()) : source;
        candidates.get(i).from(source == null ? null : source.range());
      }
    }
    return candidates;
  }

  private static Object key(List<Range> content, Range cue) {
    return List.of(List.copyOf(content), cue);
  }
}
