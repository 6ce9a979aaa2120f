package org.dateline.evaluation.train.pos;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;
import org.dateline.evaluation.data.Row;
import org.dateline.learning.pos.UniversalTag;

/**
 * The tags of the Penn Treebank that some texts come with ({@code token_offsets} and {@code pos}),
 * as sets of tags of Universal Dependencies: a tag of the one is not always just one of the other.
 */
final class PennReading {

  private static final String TABLE = "classpath:org/dateline/evaluation/train/pos/penn-tags.tsv";

  private final Map<String, int[]> universal = new HashMap<>();

  PennReading() throws IOException {
    try (InputStream in = Resources.open(PennReading.class, TABLE)) {
      for (TsvTable.Row row : TsvTable.read(in, TABLE, "penn", "universal").rows()) {
        universal.put(
            row.get("penn"),
            row.list("universal").stream()
                .mapToInt(name -> UniversalTag.valueOf(name).ordinal())
                .toArray());
      }
    }
  }

  /** Tells whether a text comes with tags. */
  static boolean isIn(Row row) {
    return row.has("pos") && row.has("token_offsets") && row.has("sentences");
  }

  /**
   * Returns the sentences of a text with its own tokens, and what both readings make of them.
   *
   * @param openNlp the other reading of them
   */
  List<TaggedSentence> sentences(Row row, OpenNlpReading openNlp) {
    JsonNode offsets = row.get("token_offsets");
    JsonNode names = row.get("pos");
    List<TaggedSentence> sentences = new ArrayList<>();
    for (JsonNode range : row.get("sentences")) {
      int first = range.get(0).asInt();
      int size = range.get(1).asInt() - first;
      int[] begins = new int[size];
      int[] ends = new int[size];
      for (int i = 0; i < size; i++) {
        begins[i] = offsets.get(first + i).get(0).asInt();
        ends[i] = offsets.get(first + i).get(1).asInt();
      }
      TaggedSentence sentence = new TaggedSentence(row.text(), begins, ends, new int[size]);
      int[] tags = openNlp.tags(sentence);
      for (int i = 0; i < size; i++) {
        sentence.tags()[i] = merged(tags[i], universal.get(names.get(first + i).asText()));
      }
      sentences.add(sentence);
    }
    return sentences;
  }

  /** Returns the tags that a token of a text can have by its own tag; null if that says nothing. */
  int[] allowed(Row row, int token) {
    return universal.get(row.get("pos").get(token).asText());
  }

  /**
   * Returns what both readings of a token make of it: the tag of Universal Dependencies where the
   * Penn Treebank's tag allows it, else the first that it allows.
   */
  private static int merged(int tag, int[] allowed) {
    return allowed == null || Arrays.stream(allowed).anyMatch(a -> a == tag) ? tag : allowed[0];
  }
}
