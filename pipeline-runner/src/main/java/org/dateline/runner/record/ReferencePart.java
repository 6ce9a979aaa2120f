package org.dateline.runner.record;

import java.io.IOException;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.dateline.api.MentionType;
import org.dateline.type.EntityMention;

/** The field {@code references}: descriptions and pronouns with the entity they mean. */
final class ReferencePart {

  private final JCas jcas;

  ReferencePart(JCas jcas) {
    this.jcas = jcas;
  }

  void write(Fields json) throws IOException {
    List<EntityMention> references =
        Order.rows(jcas, EntityMention.class).stream()
            .filter(mention -> !MentionType.NAME.label().equals(mention.getMentionType()))
            .toList();
    if (references.isEmpty()) {
      return;
    }
    json.beginArray("references");
    int number = 0;
    for (EntityMention mention : references) {
      json.beginObject();
      json.text("id", "r" + ++number);
      json.span("span", mention);
      json.text("mention", mention.getMentionType());
      json.text("name", mention.getName());
      json.text("chain", mention.getEntity());
      json.number("confidence", mention.getConfidence());
      json.text("why", mention.getWhy());
      json.endObject();
    }
    json.endArray();
  }
}
