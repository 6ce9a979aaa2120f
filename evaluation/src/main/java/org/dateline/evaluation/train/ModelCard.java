package org.dateline.evaluation.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.api.Resources;
import org.dateline.learning.ModelHeader;

/**
 * The page that goes with a model: a template with fields in braces.
 *
 * @since 0.1.0
 */
public final class ModelCard {

  private static final String ATTRIBUTION =
      "classpath:org/dateline/evaluation/train/attribution-card.md";

  private static final String LINKER = "classpath:org/dateline/evaluation/train/linker-card.md";

  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)\\}");

  private final Class<?> owner;
  private final String template;
  private final Map<String, String> fields = new LinkedHashMap<>();

  /**
   * Begins a card.
   *
   * @param owner the class whose class path has the template
   * @param template where it is, as {@link Resources} understands it
   */
  public ModelCard(Class<?> owner, String template) {
    this.owner = owner;
    this.template = template;
  }

  /** Begins the card of the linear tagger of attributions with what the model itself says. */
  public ModelCard(ModelHeader header) {
    this(header, ATTRIBUTION);
  }

  /**
   * Begins the card of a linear model with what the model itself says.
   *
   * @param template where it is, as {@link Resources} understands it
   */
  public ModelCard(ModelHeader header, String template) {
    this(ModelCard.class, template);
    set("name", header.name());
    set("features", header.featureTemplate());
    set("rows", String.format(Locale.ROOT, "%,d", header.rows()));
    set("labels", String.valueOf(header.labels().size()));
  }

  /** Begins the card of the linker of attributions with what the model itself says. */
  public static ModelCard ofLinker(ModelHeader header) {
    return new ModelCard(header, LINKER);
  }

  /** Fills a field of the template. */
  public ModelCard set(String field, String value) {
    fields.put(field, value);
    return this;
  }

  /** Fills in a table of precision, recall and F1 for each role. */
  public ModelCard setFigures(String data, Map<String, List<Double>> figures) {
    return setFigures("Words of each role", "tokens", data, figures);
  }

  /** Fills in a table of precision, recall and F1 for units of any kind. */
  public ModelCard setFigures(
      String what, String units, String data, Map<String, List<Double>> figures) {
    StringBuilder table = new StringBuilder();
    table.append(what).append(" on ").append(data).append(", as `dateline evaluate` counts ");
    table.append(units).append(":\n\n| | precision | recall | F1 |\n|---|---|---|---|\n");
    figures.forEach(
        (role, values) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %.4f | %.4f | %.4f |\n",
                    role,
                    values.get(0),
                    values.get(1),
                    values.get(2))));
    return set("figures", table.toString().stripTrailing());
  }

  /**
   * Returns the text of the card.
   *
   * @throws IllegalStateException if a field was not filled; the message names it
   */
  public String text() throws IOException {
    String text;
    try (InputStream in = Resources.open(owner, template)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    return FIELD
        .matcher(text)
        .replaceAll(
            match -> {
              String value = fields.get(match.group(1));
              if (value == null) {
                throw new IllegalStateException("The card has no value for " + match.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
