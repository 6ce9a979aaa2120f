package org.dateline.evaluation.train.pos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.dateline.learning.pos.UniversalTag;

/**
 * Makes headlines of some sentences: in capitals, or with a capital for each longer word. A tagger
 * that has seen only running text takes the words of a headline for names.
 */
final class Headlines {

  /** One sentence of so many is given in capitals, and one in title case. */
  private static final int EVERY = 16;

  private static final int SMALL_WORD = 4;

  /** Short words of these parts of speech have a capital too. */
  private static final Set<Integer> CAPITALISED =
      Set.of(
          UniversalTag.ADJ.ordinal(),
          UniversalTag.AUX.ordinal(),
          UniversalTag.NOUN.ordinal(),
          UniversalTag.VERB.ordinal());

  private Headlines() {}

  /** Returns the sentences with the headlines made of them. */
  static List<TaggedSentence> added(List<TaggedSentence> sentences, long seed) {
    List<TaggedSentence> all = new ArrayList<>(sentences);
    Random random = new Random(seed);
    for (TaggedSentence sentence : sentences) {
      int draw = random.nextInt(EVERY);
      if (draw < 2) {
        all.add(headline(sentence, draw == 0));
      }
    }
    return all;
  }

  private static TaggedSentence headline(TaggedSentence sentence, boolean capitals) {
    int[] begins = new int[sentence.size()];
    int[] ends = new int[sentence.size()];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      if (i > 0 && !sentence.attached(i)) {
        text.append(' ');
      }
      begins[i] = text.length();
      String word = sentence.word(i);
      if (capitals) {
        text.append(word.toUpperCase(Locale.ROOT));
      } else {
        boolean capital =
            i == 0 || word.length() > SMALL_WORD || CAPITALISED.contains(sentence.tags()[i]);
        text.append(capital ? capitalised(word) : word);
      }
      ends[i] = text.length();
    }
    return new TaggedSentence(text.toString(), begins, ends, sentence.tags());
  }

  private static String capitalised(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }
}
