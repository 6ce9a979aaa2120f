package org.dateline.annotator.quotes;

import java.util.List;
import org.dateline.api.AttributionKind;
import org.dateline.api.QuotationKind;

/** One row of the result: a stretch in marks, or an attribution without any. */
final class Quote {

  private final QuotationKind kind;
  private final Stretch stretch;
  private final List<Span> content;
  private final Attribution attribution;
  private Quote carriedFrom;
  private Quote origin = this;
  private Quote utteranceHead = this;
  private Quote parent;
  private String utterance;
  private Speaker speaker;

  /**
   * Makes a row.
   *
   * @param stretch the stretch in marks, or {@code null} for an indirect attribution
   * @param content the reported words
   * @param attribution cue and source, or {@code null} where the text gives none here
   */
  Quote(QuotationKind kind, Stretch stretch, List<Span> content, Attribution attribution) {
    this.kind = kind;
    this.stretch = stretch;
    this.content = List.copyOf(content);
    this.attribution = attribution;
    Abstention reason = attribution == null ? Abstention.NO_CUE : Abstention.NO_SOURCE;
    speaker = Speaker.none(null, reason.why());
  }

  QuotationKind kind() {
    return kind;
  }

  Stretch stretch() {
    return stretch;
  }

  List<Span> content() {
    return content;
  }

  Attribution attribution() {
    return attribution;
  }

  int begin() {
    return content.get(0).begin();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }

  /** Returns the neighbouring quotation whose speaker goes on here, or {@code null}. */
  Quote carriedFrom() {
    return carriedFrom;
  }

  /** Returns the quotation that the speaker is carried from, or this one. */
  Quote origin() {
    return origin;
  }

  /** Returns the quotation that gives the utterance its cue, or this one. */
  Quote utteranceHead() {
    return utteranceHead;
  }

  /** Returns cue and source: its own, or those of the utterance that it goes on with. */
  Attribution shownAttribution() {
    return attribution == null ? utteranceHead.attribution : attribution;
  }

  /** Notes that a neighbouring quotation goes on here: both are parts of one utterance. */
  void carriedFrom(Quote neighbour) {
    carriedFrom = neighbour;
    origin = neighbour.origin;
    utteranceHead = neighbour.utteranceHead;
  }

  /** Returns the quotation that this one stands in, or {@code null}. */
  Quote parent() {
    return parent;
  }

  void parent(Quote around) {
    parent = around;
  }

  String utterance() {
    return utterance;
  }

  void utterance(String id) {
    utterance = id;
  }

  Speaker speaker() {
    return speaker;
  }

  void speaker(Speaker who) {
    speaker = who;
  }

  /** Tells how the speaker was found. */
  AttributionKind found() {
    return carriedFrom != null && speaker.found() != AttributionKind.NONE
        ? AttributionKind.CARRIED
        : speaker.found();
  }
}
