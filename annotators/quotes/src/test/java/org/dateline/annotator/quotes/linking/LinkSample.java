package org.dateline.annotator.quotes.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelHeader;
import org.dateline.learning.ModelKind;
import org.dateline.learning.UnusableModelException;

/**
 * A text whose words are written with what the tagger thinks of them: {@code said/Q} is surely in a
 * cue, {@code said/q} possibly; C is content, S source, and a B before the letter begins a span. A
 * bar ends a paragraph, a full stop a sentence; curly marks are quotation marks.
 */
final class LinkSample {

  private static final String LETTERS = "CQS";
  private static final double SURE = 0.9;
  private static final double POSSIBLE = 0.3;

  private final StringBuilder text = new StringBuilder();
  private final List<int[]> offsets = new ArrayList<>();
  private final List<float[]> scores = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();

  LinkSample(String tagged) {
    int sentence = 0;
    int paragraph = 0;
    int region = LinkText.NO_REGION;
    int before = -1;
    for (String token : tagged.split(" ")) {
      if (token.equals("|")) {
        paragraph++;
        sentence++;
        before = -1;
        continue;
      }
      int slash = token.indexOf('/');
      String word = slash < 0 ? token : token.substring(0, slash);
      String tag = slash < 0 ? "" : token.substring(slash + 1);
      offsets.add(new int[] {text.length(), text.length() + word.length()});
      text.append(word).append(' ');
      region = word.equals("“") ? offsets.size() : region;
      places.add(new int[] {sentence, paragraph, region});
      region = word.equals("”") ? LinkText.NO_REGION : region;
      sentence += word.equals(".") ? 1 : 0;
      before = add(tag, before);
    }
  }

  private int add(String tag, int before) {
    float[] row = new float[Role.TAGS];
    int role =
        tag.isEmpty() ? -1 : LETTERS.indexOf(Character.toUpperCase(tag.charAt(tag.length() - 1)));
    if (role < 0) {
      row[0] = 1;
    } else {
      boolean sure = Character.isUpperCase(tag.charAt(tag.length() - 1));
      boolean begins = role != before || tag.startsWith("B");
      Role it = Role.values()[role];
      row[begins ? it.beginTag() : it.insideTag()] = (float) (sure ? SURE : POSSIBLE);
      row[0] = (float) (1 - (sure ? SURE : POSSIBLE));
    }
    scores.add(row);
    return role;
  }

  LinkInput input(Candidate... byRules) {
    int size = offsets.size();
    float[] all = new float[size * Role.TAGS];
    for (int i = 0; i < size; i++) {
      System.arraycopy(scores.get(i), 0, all, i * Role.TAGS, Role.TAGS);
    }
    LinkText read =
        new LinkText(
            text.toString(),
            offsets.stream().mapToInt(o -> o[0]).toArray(),
            offsets.stream().mapToInt(o -> o[1]).toArray(),
            new int[size],
            column(0),
            column(1),
            column(2),
            new BitSet());
    return new LinkInput(read, new TagScores(all), List.of(byRules));
  }

  private int[] column(int index) {
    return places.stream().mapToInt(place -> place[index]).toArray();
  }

  /** Returns {@code source | cue | content} of each attribution. */
  List<String> linked(Candidate... byRules) throws Exception {
    return new Linker()
        .link(input(byRules), noPreference()).stream()
            .map(
                one ->
                    words(one.source() == null ? List.of() : List.of(one.source()))
                        + " | "
                        + words(List.of(one.cue()))
                        + " | "
                        + words(one.content()))
            .toList();
  }

  private String words(List<Range> ranges) {
    return ranges.stream()
        .map(r -> text.substring(offsets.get(r.begin())[0], offsets.get(r.end() - 1)[1]))
        .collect(Collectors.joining(" … "));
  }

  /** A model that holds each candidate for as likely as not, and prefers the first source. */
  static LinkModel noPreference() throws UnusableModelException {
    ModelHeader header =
        new ModelHeader(ModelKind.CLASSIFIER, "sample", LinkModel.TEMPLATE, LinkModel.LABELS, 2, 0);
    float[] weights = new float[header.rows() * header.labels().size()];
    Arrays.fill(weights, 0);
    return new LinkModel(LinearModel.quantized(header, weights, new float[0], Map.of()));
  }
}
