package org.dateline.runner.sink;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.runner.intake.CharacterRule;

/**
 * The forms in which results are written into a folder.
 *
 * @since 0.1.0
 */
public enum OutputFormat {

  /** {@code annotations.jsonl}: a record per document. */
  JSONL("jsonl", CharacterRule.WELL_FORMED, JsonLinesSink::new),

  /** {@code xmi/…}: a file per document that UIMA tools open. */
  XMI("xmi", CharacterRule.XML, OutputFormat::xmi),

  /** {@code json-cas/…}: a file per document, with its types. */
  JSON_CAS("json-cas", CharacterRule.ANY, OutputFormat::jsonCas),

  /**
   * {@code csv/quotes.csv}, {@code entities.csv}, {@code sentiment.csv}, {@code credibility.csv}.
   */
  CSV("csv", CharacterRule.WELL_FORMED, CsvSink::new);

  private final String label;
  private final CharacterRule characters;
  private final Function<Path, Sink<?>> maker;

  OutputFormat(String label, CharacterRule characters, Function<Path, Sink<?>> maker) {
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

  /**
   * Makes a sink.
   *
   * @param folder the output folder of the run
   */
  public Sink<?> sink(Path folder) {
    return maker.apply(folder);
  }

  /** Finds a format by its label, whatever the case. */
  public static Optional<OutputFormat> of(String label) {
    return Stream.of(values())
        .filter(format -> format.label.equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static Sink<?> xmi(Path folder) {
    return new DocumentFiles(folder, "xmi", ".xmi", false, CasRendering::xmi);
  }

  private static Sink<?> jsonCas(Path folder) {
    return new DocumentFiles(folder, "json-cas", ".json", true, CasRendering::json);
  }
}
