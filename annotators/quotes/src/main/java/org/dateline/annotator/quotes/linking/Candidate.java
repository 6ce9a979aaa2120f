package org.dateline.annotator.quotes.linking;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that may be an attribution: contents with a cue and a source.
 *
 * @since 0.1.0
 */
public final class Candidate {

  /** No rule found it. */
  public static final int NO_RULE = -1;

  private static final int LONGEST_SUBJECT = 4;

  private final int rule;
  private final double favour;
  private final List<Range> content;
  private Range cue;
  private Range source;
  private boolean layout;
  private double contentScore;
  private double cueScore;
  private double sourceScore;
  private Candidate agreeing;
  private double probability;

  private Candidate(int rule, double favour, List<Range> content, Range cue, Range source) {
    this.rule = rule;
    this.favour = favour;
    this.content = new ArrayList<>(content);
    this.cue = cue;
    this.source = source;
  }

  /** Makes a candidate of the tagger's spans, without a source yet; the cue may be {@code null}. */
  static Candidate tagged(double favour, List<Range> content, Range cue) {
    return new Candidate(NO_RULE, favour, content, cue, null);
  }

  /**
   * Makes a candidate of a rule.
   *
   * @param rule a number of the rule, 0 or more
   * @param content in text order, not empty
   * @param cue may be {@code null}
   * @param source may be {@code null}
   */
  public static Candidate ofRule(int rule, List<Range> content, Range cue, Range source) {
    return new Candidate(rule, 0, content, cue, source);
  }

  void from(Range itsSource) {
    source = itsSource;
  }

  /** Takes a colon or dash for the cue, and what stands before or after it for the source. */
  void byLayout(Range itsCue, Range itsSource) {
    cue = itsCue;
    source = itsSource;
    layout = true;
  }

  void contentFrom(int begin) {
    content.set(0, new Range(begin, content.get(0).end()));
  }

  /** Notes what the tagger thinks of each part. */
  void score(TagScores scores) {
    double sum = 0;
    int tokens = 0;
    for (Range range : content) {
      sum += scores.mean(Role.CONTENT, range) * range.size();
      tokens += range.size();
    }
    contentScore = sum / tokens;
    cueScore = cue == null ? 0 : scores.mean(Role.CUE, cue);
    sourceScore = source == null ? 0 : scores.mean(Role.SOURCE, source);
  }

  void agreesWith(Candidate byRule) {
    agreeing = byRule;
  }

  void probability(double p) {
    probability = p;
  }

  /** Returns the reported words in text order. */
  public List<Range> content() {
    return content;
  }

  /** Returns the words that report, or {@code null}. */
  public Range cue() {
    return cue;
  }

  /** Returns the mention of the source, or {@code null}. */
  public Range source() {
    return source;
  }

  /** Returns the number of the rule that found it, or {@link #NO_RULE} for the tagger. */
  public int rule() {
    return rule;
  }

  /** Returns the candidate of a rule with the same cue, or {@code null}. */
  public Candidate agreeing() {
    return agreeing;
  }

  /**
   * Tells whether it holds for content whom a rule holds for the source in a clause around the cue:
   * "The Russians, said one official, had known it."
   */
  boolean tearsAnInsertion() {
    if (agreeing == null || agreeing.source == null || agreeing.cue == null) {
      return false;
    }
    Range speaker = agreeing.source;
    boolean isInserted =
        agreeing.begin() < agreeing.cue.begin()
            && agreeing.cue.end() <= speaker.begin()
            && speaker.end() < agreeing.end();
    return isInserted
        && content.stream()
            .anyMatch(part -> part.begin() < speaker.end() && speaker.begin() < part.end());
  }

  /**
   * Tells whether it holds the object of a plain clause for the source and its subject for the
   * content: "The move angered officers." A content before its cue ends with a mark or a comma.
   */
  boolean speaksByItsObject(LinkText text) {
    if (content.size() != 1 || cue == null || source == null || layout) {
      return false;
    }
    Range subject = content.get(0);
    return subject.end() == cue.begin()
        && cue.end() == source.begin()
        && subject.size() <= LONGEST_SUBJECT
        && text.isWord(subject.end() - 1)
        && !text.isQuoted(subject.begin());
  }

  int agreeingRule() {
    return agreeing == null ? NO_RULE : agreeing.rule;
  }

  /** Returns the mean probability of its words to be content, as the tagger has it. */
  public double contentScore() {
    return contentScore;
  }

  /** Returns the same of the cue; 0 without one. */
  public double cueScore() {
    return cueScore;
  }

  /** Returns the same of the source; 0 without one. */
  public double sourceScore() {
    return sourceScore;
  }

  /** Tells whether the layout stands for a cue: a colon or a dash. */
  public boolean isByLayout() {
    return layout;
  }

  /** Returns how likely it is an attribution with this content, from 0 to 1. */
  public double probability() {
    return probability;
  }

  /** Returns how much roles were favoured when the tagger's spans were read; 0 for a rule's. */
  double favour() {
    return favour;
  }

  int begin() {
    return content.get(0).begin();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }
}
