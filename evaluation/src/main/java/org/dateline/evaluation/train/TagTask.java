package org.dateline.evaluation.train;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.dateline.evaluation.data.Attribution;
import org.dateline.evaluation.data.Mention;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.learning.TagSet;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.TokenSequence;

/**
 * What the tags of a tagger stand for, and the ways from annotated documents to tags and back.
 *
 * @since 0.1.0
 */
public enum TagTask {
  /** Content, cue and source of attributions. */
  ATTRIBUTION("attribution", AttributionFeatures.TAGS) {

    @Override
    public boolean isIn(Row row) {
      return Attribution.areIn(row);
    }

    @Override
    int[] tags(Row row, TokenSequence tokens) {
      return new AttributionLabels(row).tags(tokens);
    }

    @Override
    public Row row(Row document, List<TokenSequence> sequences, List<int[]> tags) {
      return AttributionLabels.row(document, sequences, tags);
    }
  },

  /** Names of the four types of CoNLL-2003. */
  NAMES("names", TagSet.ofTypes(List.of("PER", "ORG", "LOC", "MISC"))) {

    @Override
    public boolean isIn(Row row) {
      return Mention.areIn(row, Mention.Label.TYPE);
    }

    @Override
    int[] tags(Row row, TokenSequence tokens) {
      int[] tags = new int[tokens.size()];
      List<String> types = tagSet().types();
      for (int type = 0; type < types.size(); type++) {
        String label = types.get(type);
        List<Span> spans =
            Mention.of(row, Mention.Label.TYPE).stream()
                .filter(mention -> label.equals(mention.label()))
                .map(Mention::span)
                .sorted()
                .toList();
        SpanTags.mark(tokens, spans, type, tags);
      }
      return tags;
    }

    @Override
    public Row row(Row document, List<TokenSequence> sequences, List<int[]> tags) {
      ObjectNode json = document.json().objectNode();
      ArrayNode spans = json.putArray("spans");
      for (int s = 0; s < sequences.size(); s++) {
        addSpans(sequences.get(s), tags.get(s), spans);
      }
      return new Row(document.id(), document.text(), json);
    }

    private void addSpans(TokenSequence tokens, int[] tags, ArrayNode spans) {
      for (int from = 0; from < tags.length; ) {
        int to = from + 1;
        if (tags[from] != TagSet.OUTSIDE) {
          int type = TagSet.type(tags[from]);
          while (to < tags.length && tags[to] == TagSet.inside(type)) {
            to++;
          }
          spans
              .addObject()
              .put("b", tokens.begin(from))
              .put("e", tokens.end(to - 1))
              .put("type", tagSet().types().get(type));
        }
        from = to;
      }
    }
  };

  private final String label;
  private final TagSet tagSet;

  TagTask(String label, TagSet tagSet) {
    this.label = label;
    this.tagSet = tagSet;
  }

  /** Returns the name of the task, as models and options have it. */
  public String label() {
    return label;
  }

  /** Returns the tags. */
  public TagSet tagSet() {
    return tagSet;
  }

  /** Tells whether a document is annotated with what the tags stand for. */
  public abstract boolean isIn(Row row);

  /** Returns the tags of the tokens of a paragraph. */
  abstract int[] tags(Row row, TokenSequence tokens);

  /** Returns the document with what the tags say of it, in the form of the gold. */
  public abstract Row row(Row document, List<TokenSequence> sequences, List<int[]> tags);

  /** Splits documents into tokens and tags these by the annotation. */
  public List<TaggedText> read(List<Row> documents, Segmenter segmenter) throws UIMAException {
    List<TaggedText> texts = new ArrayList<>();
    for (Row document : documents) {
      List<TokenSequence> sequences = segmenter.segment(document);
      List<int[]> tags = sequences.stream().map(tokens -> tags(document, tokens)).toList();
      texts.add(new TaggedText(document, sequences, tags));
    }
    return texts;
  }
}
