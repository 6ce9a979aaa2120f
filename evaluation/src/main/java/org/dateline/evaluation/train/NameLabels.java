package org.dateline.evaluation.train;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.evaluation.data.Mention;
import org.dateline.evaluation.data.Row;
import org.dateline.learning.TagSet;
import org.dateline.learning.names.NameTokens;

/** From the names of a document to tags of its tokens, and back. */
final class NameLabels {

  private NameLabels() {}

  /** Returns the names of the gold. A token that a name touches belongs to it. */
  static List<NameDocument.Found> gold(Row row, NameTokens tokens) {
    List<Mention> mentions = new ArrayList<>(Mention.of(row, Mention.Label.TYPE));
    mentions.sort(Comparator.comparingInt(Mention::begin));
    List<NameDocument.Found> names = new ArrayList<>();
    int token = 0;
    for (Mention mention : mentions) {
      while (token < tokens.size() && tokens.endOf(token) <= mention.begin()) {
        token++;
      }
      int to = token;
      while (to < tokens.size() && tokens.begin(to) < mention.end()) {
        to++;
      }
      if (to > token) {
        names.add(new NameDocument.Found(token, to, mention.label(), 1));
      }
      token = to;
    }
    return names;
  }

  /** Returns the tag of each token. */
  static int[] tags(List<NameDocument.Found> names, NameTokens tokens, TagSet tagSet) {
    int[] tags = new int[tokens.size()];
    for (NameDocument.Found name : names) {
      int type = tagSet.types().indexOf(name.type());
      for (int i = name.from(); i < name.to(); i++) {
        tags[i] = i == name.from() ? TagSet.begin(type) : TagSet.inside(type);
      }
    }
    for (int s = 0; s < tokens.sentences(); s++) {
      int first = tokens.first(s);
      // A name that runs over the end of a sentence begins anew.
      if (first < tokens.end(s) && !TagSet.mayFollow(TagSet.OUTSIDE, tags[first])) {
        tags[first] = TagSet.begin(TagSet.type(tags[first]));
      }
    }
    return tags;
  }

  /** Returns the names that tags mark. */
  static List<NameDocument.Found> names(int[] tags, TagSet tagSet) {
    List<NameDocument.Found> names = new ArrayList<>();
    for (int from = 0; from < tags.length; ) {
      int to = from + 1;
      if (tags[from] != TagSet.OUTSIDE) {
        int type = TagSet.type(tags[from]);
        while (to < tags.length && tags[to] == TagSet.inside(type)) {
          to++;
        }
        names.add(new NameDocument.Found(from, to, tagSet.types().get(type), 1));
      }
      from = to;
    }
    return names;
  }

  /** Returns a row with the names. */
  static Row row(Row document, NameTokens tokens, List<NameDocument.Found> names) {
    ObjectNode json = document.json().objectNode();
    ArrayNode spans = json.putArray("spans");
    for (NameDocument.Found name : names) {
      spans
          .addObject()
          .put("b", tokens.begin(name.from()))
          .put("e", tokens.endOf(name.to() - 1))
          .put("type", name.type());
    }
    return new Row(document.id(), document.text(), json);
  }
}
