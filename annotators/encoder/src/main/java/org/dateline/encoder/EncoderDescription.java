package org.dateline.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The properties file that says what an encoder consists of.
 *
 * @param name how the model is called, for provenance and messages
 * @param model where the ONNX file is
 * @param modelSum the SHA-256 of the ONNX file in hexadecimal
 * @param tokenizer where the tokenizer.json is
 * @param tokenizerSum the SHA-256 of the tokenizer.json in hexadecimal
 * @param maxPieces how many wordpieces the model reads at once, special ones included
 * @param batch how many windows go through the model together
 * @param labels what the columns of the scores stand for; empty for a model without scores
 * @param outputs what the outputs are called in the model
 */
record EncoderDescription(
    String name,
    String model,
    String modelSum,
    String tokenizer,
    String tokenizerSum,
    int maxPieces,
    int batch,
    List<String> labels,
    Map<ModelOutput, String> outputs) {

  private static final String CLASSPATH = "classpath:";

  /** The least that a window can be. */
  static final int LEAST_PIECES = 16;

  private static final Set<String> REQUIRED =
      new TreeSet<>(
          Set.of(
              "name",
              "model",
              "model.sha256",
              "tokenizer",
              "tokenizer.sha256",
              "max.wordpieces",
              "batch",
              "source",
              "licence"));

  private static final String LABELS = "labels";

  private static final Set<String> OPTIONAL =
      new TreeSet<>(Set.of(LABELS, ModelOutput.VECTORS.key(), ModelOutput.SCORES.key()));

  /** Reads the file; locations in it that are relative are so to the file itself. */
  static EncoderDescription read(InputStream in, String location) throws IOException {
    Properties properties = new Properties();
    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    Set<String> found = new TreeSet<>(properties.stringPropertyNames());
    found.removeAll(OPTIONAL);
    if (!found.equals(REQUIRED)) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s does not describe an encoder: it has the keys %s, expected are %s and maybe %s",
              location,
              found,
              REQUIRED,
              OPTIONAL));
    }
    Map<ModelOutput, String> outputs = new EnumMap<>(ModelOutput.class);
    for (ModelOutput output : ModelOutput.values()) {
      outputs.put(output, properties.getProperty(output.key(), output.usualName()).trim());
    }
    return new EncoderDescription(
        properties.getProperty("name").trim(),
        resolve(location, properties.getProperty("model").trim()),
        properties.getProperty("model.sha256").trim(),
        resolve(location, properties.getProperty("tokenizer").trim()),
        properties.getProperty("tokenizer.sha256").trim(),
        number(properties, "max.wordpieces", LEAST_PIECES, location),
        number(properties, "batch", 1, location),
        Stream.of(properties.getProperty(LABELS, "").split(","))
            .map(String::trim)
            .filter(label -> !label.isEmpty())
            .toList(),
        outputs);
  }

  private static String resolve(String location, String other) {
    if (other.startsWith(CLASSPATH)) {
      return other;
    }
    if (location.startsWith(CLASSPATH)) {
      int folder = Math.max(location.lastIndexOf('/'), CLASSPATH.length() - 1);
      return location.substring(0, folder + 1) + other;
    }
    return Path.of(location).resolveSibling(other).toString();
  }

  private static int number(Properties properties, String key, int least, String location)
      throws IOException {
    String value = properties.getProperty(key).trim();
    if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < least) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s: '%s' is '%s', expected was a whole number of at least %d",
              location,
              key,
              value,
              least));
    }
    return Integer.parseInt(value);
  }
}
