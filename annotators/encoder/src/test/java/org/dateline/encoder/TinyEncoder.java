package org.dateline.encoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An encoder in three small files. Its model adds up what it finds in tables, so each number can be
 * worked out by hand: {@code 10 · id + column} for a wordpiece, {@code 1000 · segment}, {@code
 * 10,000 · shape}.
 */
final class TinyEncoder {

  static final int WIDTH = 3;
  static final String LABELS = "O, B-content, I-content";

  private final Path folder;
  private final Map<String, String> description = new TreeMap<>();

  byte[] model;
  String tokenizer = Vocabularies.SMALL;

  TinyEncoder(Path folder, String output) {
    this.folder = folder;
    this.model = model(output, 10);
    description.put("name", "tiny");
    description.put("model", "tiny.onnx");
    description.put("tokenizer", "tokenizer.json");
    description.put("max.wordpieces", "16");
    description.put("batch", "4");
    description.put("source", "a test");
    description.put("licence", "Apache-2.0");
    if ("logits".equals(output)) {
      description.put("labels", LABELS);
    }
  }

  TinyEncoder with(String key, String value) {
    description.put(key, value);
    return this;
  }

  /** Writes the files, with the checksums where none were given. */
  String write() throws IOException {
    Files.write(folder.resolve("tiny.onnx"), model);
    byte[] json = tokenizer.getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("tokenizer.json"), json);
    description.putIfAbsent("model.sha256", sum(model));
    description.putIfAbsent("tokenizer.sha256", sum(json));
    StringBuilder lines = new StringBuilder();
    description.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
    Path file = folder.resolve("tiny.properties");
    Files.writeString(file, lines.toString());
    return file.toString();
  }

  Encoder load() throws IOException {
    return Encoder.load(getClass(), write());
  }

  /** What the model computes for a wordpiece without segment and shape. */
  static float[] row(int id) {
    return new float[] {10 * id, 10 * id + 1, 10 * id + 2};
  }

  /** A model with all four inputs, for a vocabulary of a size. */
  static byte[] model(String output, int vocabulary) {
    float[][] words = new float[vocabulary][];
    for (int id = 0; id < vocabulary; id++) {
      words[id] = row(id);
    }
    OnnxBytes graph = new OnnxBytes();
    graph.message(1, OnnxBytes.node("Gather", "words", "input_ids", "a"));
    graph.message(1, OnnxBytes.node("Gather", "segments", "token_type_ids", "b"));
    graph.message(1, OnnxBytes.node("Gather", "shapes", "case_ids", "c"));
    graph.message(1, OnnxBytes.node("Add", "a", "b", "d"));
    graph.message(1, OnnxBytes.node("Add", "c", "d", output));
    graph.message(5, OnnxBytes.matrix("words", words));
    graph.message(5, OnnxBytes.matrix("segments", multiples(2, 1_000)));
    graph.message(5, OnnxBytes.matrix("shapes", multiples(6, 10_000)));
    for (String input :
        new String[] {"input_ids", "attention_mask", "token_type_ids", "case_ids"}) {
      graph.message(11, OnnxBytes.value(input, OnnxBytes.INT64, "batch", "length"));
    }
    graph.message(
        12, OnnxBytes.value(output, OnnxBytes.FLOAT, "batch", "length", Integer.toString(WIDTH)));
    return OnnxBytes.model(graph);
  }

  static String sum(byte[] content) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
          .toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static float[][] multiples(int rows, int factor) {
    float[][] table = new float[rows][WIDTH];
    for (int row = 0; row < rows; row++) {
      Arrays.fill(table[row], row * factor);
    }
    return table;
  }
}
