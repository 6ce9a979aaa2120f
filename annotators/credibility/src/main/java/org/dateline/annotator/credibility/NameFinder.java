package org.dateline.annotator.credibility;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.api.MentionType;
import org.dateline.type.EntityMention;

/** Finds persons that the article calls by two first names, such as "Ash" and "Ashton". */
final class NameFinder implements Finder {

  private static final float CONFIDENCE = 0.7f;

  @Override
  public void find(Article article, Consumer<Finding> found) {
    Map<String, String> firstNames = new HashMap<>();
    for (EntityMention mention : article.mentions()) {
      String[] parts = mention.getCoveredText().split("\\s+");
      if (!MentionType.NAME.label().equals(mention.getMentionType())
          || !"PERSON".equals(mention.getEntityType())
          || mention.getEntity() == null
          || parts.length < 2) {
        continue;
      }
      String key = mention.getEntity() + " " + parts[parts.length - 1];
      String known = firstNames.putIfAbsent(key, parts[0]);
      if (known != null && differs(known, parts[0])) {
        found.accept(
            new Finding(
                "inconsistent-name",
                mention.getBegin(),
                mention.getEnd(),
                CONFIDENCE,
                String.format(Locale.ROOT, "'%s' here, '%s' before", parts[0], known)));
        firstNames.put(key, parts[0]);
      }
    }
  }

  /** Initials and titles are no other names. */
  private static boolean differs(String one, String other) {
    return !one.equals(other) && one.indexOf('.') < 0 && other.indexOf('.') < 0;
  }
}
