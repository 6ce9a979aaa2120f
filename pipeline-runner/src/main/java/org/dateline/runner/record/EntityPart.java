package org.dateline.runner.record;

import java.io.IOException;
import org.apache.uima.jcas.JCas;
import org.dateline.api.MentionType;
import org.dateline.type.EntityMention;

/** The field {@code entities}: one row per name in the text. */
final class EntityPart {

  private final JCas jcas;

  EntityPart(JCas jcas) {
    this.jcas = jcas;
  }

  void write(Fields json) throws IOException {
    json.beginArray("entities");
    int number = 0;
    for (EntityMention mention : Order.rows(jcas, EntityMention.class)) {
      if (MentionType.NAME.label().equals(mention.getMentionType())) {
        row(mention, ++number, json);
      }
    }
    json.endArray();
  }

  private static void row(EntityMention mention, int number, Fields json) throws IOException {
    json.beginObject();
    json.text("id", "e" + number);
    json.span("span", mention);
    json.text("type", mention.getEntityType());
    json.text("name", mention.getName());
    json.text("kb", mention.getKb());
    json.text("country", mention.getCountry());
    json.text("actor", mention.getActor());
    json.text("metonym", mention.getMetonym());
    json.text("role", mention.getRole());
    json.text("chain", mention.getEntity());
    json.number("confidence", mention.getConfidence());
    json.text("why", mention.getWhy());
    json.endObject();
  }
}
