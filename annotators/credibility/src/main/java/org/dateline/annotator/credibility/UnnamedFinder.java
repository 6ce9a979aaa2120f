package org.dateline.annotator.credibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.api.MentionType;
import org.dateline.type.EntityMention;
import org.dateline.type.Quotation;

/**
 * Finds unnamed people and bodies that take a stand in words of the author, beside those whom the
 * quotations already show: "officials who argue", "agencies have had reservations".
 */
final class UnnamedFinder implements Finder {

  private static final float CONFIDENCE = 0.6f;
  private static final int BEFORE = 8;
  private static final int AFTER = 6;

  private final WordClasses classes;

  UnnamedFinder(WordClasses classes) {
    this.classes = classes;
  }

  @Override
  public void find(Article article, Consumer<Finding> found) {
    List<Annotation> known = known(article);
    int next = 0;
    for (SentenceWords words : article.sentences()) {
      if (words.size() == 0) {
        continue;
      }
      while (next < known.size() && known.get(next).getEnd() <= words.begin(0)) {
        next++;
      }
      for (int i = 0; i < words.size(); i++) {
        if (article.isAuthors(words.begin(i))) {
          findAt(words, i, known.subList(next, known.size()), found);
        }
      }
    }
  }

  /** Named mentions and sources of quotations: who is there is not unnamed here again. */
  private static List<Annotation> known(Article article) {
    List<Annotation> known = new ArrayList<>();
    for (EntityMention mention : article.mentions()) {
      if (MentionType.NAME.label().equals(mention.getMentionType())
          && "PERSON".equals(mention.getEntityType())) {
        known.add(mention);
      }
    }
    for (Quotation quotation : article.quotations()) {
      known.addAll(Links.targets(quotation.getSource()));
    }
    known.sort(
        (a, b) ->
            a.getEnd() != b.getEnd()
                ? Integer.compare(a.getEnd(), b.getEnd())
                : Integer.compare(a.getBegin(), b.getBegin()));
    return known;
  }

  private void findAt(SentenceWords words, int i, List<Annotation> known, Consumer<Finding> found) {
    boolean anonymous = classes.is("anonymous", words.lower(i));
    boolean group = !anonymous && classes.is("group", words.lower(i));
    if (!anonymous && !group || isModifier(words, i)) {
      return;
    }
    int verb = standAfter(words, i, group);
    int from = phraseBegin(words, i);
    if (verb < 0 || overlaps(words.begin(from), words.end(i), known)) {
      return;
    }
    found.accept(
        new Finding(
            group ? "group-source" : "anonymous-source",
            words.begin(from),
            words.end(i),
            CONFIDENCE,
            String.format(Locale.ROOT, "without a name, but '%s'", words.lower(verb))));
  }

  private static boolean isModifier(SentenceWords words, int i) {
    return words.tag(i + 1).equals("NOUN") || words.tag(i + 1).equals("PROPN");
  }

  /** The verb of the stand: beside the head, after "who", or after a phrase that describes it. */
  private int standAfter(SentenceWords words, int head, boolean group) {
    boolean verbSeen = false;
    for (int i = head + 1; i <= head + AFTER && i < words.size(); i++) {
      String word = words.lower(i);
      String tag = words.tag(i);
      if (!group
          && !verbSeen
          && (tag.equals("VERB") || word.equals("said"))
          && classes.is("stand", word)) {
        return i;
      }
      if (group && classes.is("held", word)) {
        return i;
      }
      verbSeen |= tag.equals("VERB") && !word.endsWith("ed") && !word.endsWith("ing");
      if (words.isPunctuation(i) && !word.equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  private int phraseBegin(SentenceWords words, int head) {
    int from = head;
    for (int i = head - 1; i >= 0 && head - i <= BEFORE; i--) {
      switch (words.tag(i)) {
        case "DET", "NUM", "ADJ", "NOUN", "PROPN" -> from = i;
        case "CCONJ" -> {
          if (!words.tag(i - 1).equals("NOUN") && !words.tag(i - 1).equals("ADJ")) {
            return from;
          }
        }
        default -> {
          return from;
        }
      }
    }
    return from;
  }

  private static boolean overlaps(int begin, int end, List<Annotation> known) {
    for (Annotation one : known) {
      if (one.getBegin() < end && one.getEnd() > begin) {
        return true;
      }
      if (one.getBegin() > end + 1000) {
        return false;
      }
    }
    return false;
  }
}
