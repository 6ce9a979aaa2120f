package org.dateline.evaluation.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.evaluation.data.ChainMention;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.statistics.Counts;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.evaluation.statistics.PrecisionRecall;
import org.dateline.evaluation.statistics.Share;
import org.dateline.evaluation.statistics.Table;

/**
 * Scores which names and pronouns mean the same person, organisation or place: precision and recall
 * of pairs of mentions. Gold mentions are whole phrases, ours are names; a predicted mention stands
 * for the shortest gold phrase that holds it. Asked for are the gold phrases that are a pronoun of
 * the third person singular (he, she) or have a capitalised word that is not their first word, or
 * are one capitalised word; predicted mentions in no such phrase are passed over.
 *
 * @since 0.1.0
 */
public final class CoreferenceScorer implements Scorer {

  private static final String PAIRS = "pairs of mentions";
  private static final String NAMES = "pairs of names";
  private static final String PRONOUNS = "pairs with a pronoun";
  private static final String FLOOR = "floor: pairs with the same last word";
  private static final String FOUND = "mention found";
  private static final Set<String> TYPES = Set.of("person", "organization", "place");
  private static final Set<String> PRONOUN = Set.of("he", "him", "his", "she", "her", "hers");

  @Override
  public String name() {
    return "coreference of names and pronouns";
  }

  @Override
  public void score(Row gold, Row predicted, Counts counts, Errors errors) {
    List<Phrase> phrases = phrases(gold);
    Map<Phrase, String> chains = predicted == null ? Map.of() : chains(phrases, predicted);
    phrases.forEach(phrase -> Share.count(counts, FOUND, chains.containsKey(phrase)));
    BiPredicate<Phrase, Phrase> joined =
        (a, b) -> chains.containsKey(a) && chains.get(a).equals(chains.get(b));
    count(counts, PAIRS, phrases, joined, (a, b) -> true);
    count(counts, NAMES, phrases, joined, (a, b) -> !a.pronoun() && !b.pronoun());
    count(counts, PRONOUNS, phrases, joined, (a, b) -> a.pronoun() || b.pronoun());
    count(counts, FLOOR, phrases, (a, b) -> a.lastWord().equals(b.lastWord()), (a, b) -> true);
    for (Phrase phrase : phrases) {
      if (!chains.containsKey(phrase)) {
        errors.add(phrase.pronoun() ? "pronoun not found" : "name not found", phrase.span(), "");
      }
    }
  }

  private record Phrase(Span span, String entity, String text) {

    boolean pronoun() {
      return PRONOUN.contains(text.toLowerCase(Locale.ROOT));
    }

    String lastWord() {
      String[] words = text.toLowerCase(Locale.ROOT).replaceAll("['’]s$", "").split("\\s+");
      return words[words.length - 1];
    }

    boolean name() {
      String[] words = text.split("\\s+");
      for (int i = words.length == 1 ? 0 : 1; i < words.length; i++) {
        if (!words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0))) {
          return true;
        }
      }
      return false;
    }
  }

  private static List<Phrase> phrases(Row gold) {
    List<Phrase> phrases = new ArrayList<>();
    for (ChainMention mention : ChainMention.ofGold(gold)) {
      Span span = mention.span();
      Phrase phrase =
          new Phrase(span, mention.entity(), gold.text().substring(span.begin(), span.end()));
      if (TYPES.contains(mention.type()) && (phrase.pronoun() || phrase.name())) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  /** Each phrase has the chain of the last predicted mention of which it is the shortest holder. */
  private static Map<Phrase, String> chains(List<Phrase> phrases, Row predicted) {
    Map<Phrase, String> chains = new HashMap<>();
    for (ChainMention mention : ChainMention.ofRecord(predicted)) {
      Phrase shortest = null;
      for (Phrase phrase : phrases) {
        boolean holds = phrase.span().common(mention.span()) == length(mention.span());
        if (holds && (shortest == null || length(phrase.span()) < length(shortest.span()))) {
          shortest = phrase;
        }
      }
      if (shortest != null && !"NORP".equals(mention.type())) {
        chains.put(shortest, mention.entity());
      }
    }
    return chains;
  }

  private static int length(Span span) {
    return span.end() - span.begin();
  }

  private static void count(
      Counts counts,
      String name,
      List<Phrase> phrases,
      BiPredicate<Phrase, Phrase> joined,
      BiPredicate<Phrase, Phrase> asked) {
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (int i = 0; i < phrases.size(); i++) {
      for (int k = i + 1; k < phrases.size(); k++) {
        Phrase a = phrases.get(i);
        Phrase b = phrases.get(k);
        if (asked.test(a, b)) {
          boolean one = a.entity().equals(b.entity());
          boolean said = joined.test(a, b);
          right += one && said ? 1 : 0;
          found += said ? 1 : 0;
          wanted += one ? 1 : 0;
        }
      }
    }
    PrecisionRecall.count(counts, name, right, found, wanted);
  }

  @Override
  public List<Measure> measures(Table counted) {
    return List.of(
        new PrecisionRecall(PAIRS),
        new PrecisionRecall(NAMES),
        new PrecisionRecall(PRONOUNS),
        new PrecisionRecall(FLOOR),
        new Share(FOUND));
  }
}
