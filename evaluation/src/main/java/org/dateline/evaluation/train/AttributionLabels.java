package org.dateline.evaluation.train;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.evaluation.data.Attribution;
import org.dateline.evaluation.data.Attribution.Role;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.learning.TagSet;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.TokenSequence;

/** From the attributions of an article to tags of its tokens, and back. */
final class AttributionLabels {

  private static final List<Role> ROLES =
      AttributionFeatures.TAGS.types().stream().map(AttributionLabels::role).toList();

  /** For each role, the spans of all attributions in the order of the text. */
  private final List<List<Span>> spans = new ArrayList<>();

  AttributionLabels(Row row) {
    List<Attribution> attributions = Attribution.of(row);
    for (Role role : ROLES) {
      Set<Span> sorted = new TreeSet<>();
      attributions.forEach(attribution -> sorted.addAll(attribution.spans(role)));
      spans.add(List.copyOf(sorted));
    }
  }

  private static Role role(String type) {
    return Arrays.stream(Role.values()).filter(r -> r.label().equals(type)).findFirst().get();
  }

  /**
   * Returns the tag of each token. A token that a span touches belongs to it; of spans that
   * overlap, the first in the order content, cue, source has the token.
   */
  int[] tags(TokenSequence tokens) {
    int[] tags = new int[tokens.size()];
    for (int type = 0; type < spans.size(); type++) {
      SpanTags.mark(tokens, spans.get(type), type, tags);
    }
    for (int i = 0; i < tags.length; i++) {
      int before = i == 0 ? TagSet.OUTSIDE : tags[i - 1];
      if (!TagSet.mayFollow(before, tags[i])) {
        tags[i] = TagSet.begin(TagSet.type(tags[i]));
      }
    }
    return tags;
  }

  /**
   * Returns a row whose attributions cover the tagged tokens. What belongs together is not known:
   * all spans of a role are those of one attribution, which counts the same in tokens.
   *
   * @param sequences the token sequences of the article
   * @param tags the tags of each
   */
  static Row row(Row article, List<TokenSequence> sequences, List<int[]> tags) {
    ObjectNode json = article.json().objectNode();
    ObjectNode attribution = json.putArray("attributions").addObject();
    List<ArrayNode> roles = new ArrayList<>();
    ROLES.forEach(role -> roles.add(attribution.putArray(role.label())));
    for (int s = 0; s < sequences.size(); s++) {
      TokenSequence tokens = sequences.get(s);
      for (int i = 0; i < tokens.size(); i++) {
        int tag = tags.get(s)[i];
        if (tag != TagSet.OUTSIDE) {
          roles.get(TagSet.type(tag)).addArray().add(tokens.begin(i)).add(tokens.end(i));
        }
      }
    }
    return new Row(article.id(), article.text(), json);
  }
}
