package org.dateline.evaluation.train.pos;

import org.dateline.learning.pos.PartOfSpeechTagger;
import org.dateline.learning.pos.UniversalTag;

/**
 * The tokens of a sentence and what is known of their tags. The arrays are not copied.
 *
 * @param text of the document
 * @param begins offset of each token in the text
 * @param ends offset after each
 * @param tags index of the tag of each, one of {@link UniversalTag}, or {@link #UNKNOWN}
 */
record TaggedSentence(String text, int[] begins, int[] ends, int[] tags) {

  /** Stands for a tag on which the readings do not agree; nothing is learnt from it. */
  static final int UNKNOWN = -1;

  int size() {
    return begins.length;
  }

  String word(int i) {
    return text.substring(begins[i], ends[i]);
  }

  /** Returns whether a token follows the one before it without a gap. */
  boolean attached(int i) {
    return i > 0 && begins[i] == ends[i - 1];
  }

  TaggedSentence withTags(int[] others) {
    return new TaggedSentence(text, begins, ends, others);
  }

  /** Returns the tags that a tagger finds. */
  int[] tagsOf(PartOfSpeechTagger tagger) {
    tagger.clear();
    for (int i = 0; i < size(); i++) {
      tagger.add(begins[i], ends[i]);
    }
    tagger.tag(text);
    int[] found = new int[size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = tagger.tag(i);
    }
    return found;
  }

  /** Reads a sentence that is written as {@code word/TAG} with blanks between. */
  static TaggedSentence parse(String line) {
    String[] units = line.split(" ");
    int[] begins = new int[units.length];
    int[] ends = new int[units.length];
    int[] tags = new int[units.length];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < units.length; i++) {
      int slash = units[i].lastIndexOf('/');
      begins[i] = text.length();
      text.append(units[i], 0, slash);
      ends[i] = text.length();
      text.append(' ');
      tags[i] = UniversalTag.valueOf(units[i].substring(slash + 1)).ordinal();
    }
    return new TaggedSentence(text.toString(), begins, ends, tags);
  }
}
