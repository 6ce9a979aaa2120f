package org.dateline.runner.sink;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.runner.intake.CharacterRule;

/**
 * The forms in which results are written into a folder.
 *
 * @since 0.1.0
 */
public enum OutputFormat {

  /** {@code annotations.jsonl}: a record per document. */
  JSONL("jsonl", CharacterRule.WELL_FORMED, JsonLinesRenderer::new),

  /** {@code xmi/…}: a file per document that UIMA tools open. */
  XMI("xmi", CharacterRule.XML, OutputFormat::xmi),

  /** {@code json-cas/…}: a file per document, with its types. */
  JSON_CAS("json-cas", CharacterRule.ANY, OutputFormat::jsonCas),

  /**
   * {@code csv/quotes.csv}, {@code entities.csv}, {@code sentiment.csv}, {@code credibility.csv}.
   */
  CSV("csv", CharacterRule.WELL_FORMED, CsvRenderer::new);

  private final String label;
  private final CharacterRule characters;
  private final Supplier<Renderer> maker;

  OutputFormat(String label, CharacterRule characters, Supplier<Renderer> maker) {
    this.label = label;
    this.characters = characters;
    this.maker = maker;
  }

  /** Returns the name for options, such as {@code json-cas}. */
  public String label() {
    return label;
  }

  /** Returns which characters the format can hold. */
  public CharacterRule characters() {
    return characters;
  }

  /** Makes what renders documents in this format. */
  public Renderer renderer() {
    return maker.get();
  }

  /** Finds a format by its label, whatever the case. */
  public static Optional<OutputFormat> of(String label) {
    return Stream.of(values())
        .filter(format -> format.label.equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static Renderer xmi() {
    return new FileRenderer("xmi", ".xmi", false, CasRendering::xmi);
  }

  private static Renderer jsonCas() {
    return new FileRenderer("json-cas", ".json", true, CasRendering::json);
  }
}
