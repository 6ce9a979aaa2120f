package org.dateline.annotator.quotes.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which rule found the same cue as the tagger, for contents that overlap. */
final class Agreement {

  private final Map<Integer, Candidate> byCue = new HashMap<>();

  Agreement(List<Candidate> byRules) {
    for (Candidate rule : byRules) {
      if (rule.cue() != null) {
        for (int i = rule.cue().begin(); i < rule.cue().end(); i++) {
          byCue.putIfAbsent(i, rule);
        }
      }
    }
  }

  void note(List<Candidate> tagged) {
    for (Candidate one : tagged) {
      Candidate rule = one.cue() == null ? null : rule(one.cue());
      if (rule != null && rule.begin() < one.end() && one.begin() < rule.end()) {
        one.agreesWith(rule);
      }
    }
  }

  private Candidate rule(Range cue) {
    for (int i = cue.begin(); i < cue.end(); i++) {
      Candidate rule = byCue.get(i);
      if (rule != null) {
        return rule;
      }
    }
    return null;
  }
}
