package org.dateline.finetuning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.dateline.encoder.Encoder;
import org.dateline.runner.cli.CommandFailure;

/** Writes an encoder and measures what was written, as annotators will use it. */
final class EncoderTrial {

  private final BaseModel base;
  private final int maxPieces;
  private final EncoderData data;

  EncoderTrial(BaseModel base, int maxPieces, EncoderData data) {
    this.base = base;
    this.maxPieces = maxPieces;
    this.data = data;
  }

  /**
   * Writes the model in 8 bits, and for comparison in 32 bits into a temporary folder.
   *
   * @return the figures of both and the speed, by the name of the set
   */
  Map<String, Map<String, Double>> measure(Weights weights, List<Head> heads, EncoderFiles files)
      throws IOException, CommandFailure, UIMAException {
    Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
    write(weights, heads, files, true);
    measure(files).forEach((set, measures) -> figures.put(set, measures));
    Path folder = Files.createTempDirectory("encoder");
    try {
      EncoderFiles full = new EncoderFiles(folder, "full");
      write(weights, heads, full, false);
      measure(full).forEach((set, measures) -> figures.put(set + ", 32 bits", measures));
    } finally {
      delete(folder);
    }
    return figures;
  }

  private void write(Weights weights, List<Head> heads, EncoderFiles files, boolean quantized)
      throws IOException {
    byte[] model = EncoderGraph.write(weights, heads, maxPieces, quantized);
    List<String> labels = heads.stream().flatMap(head -> head.labels().stream()).toList();
    files.write(model, base, maxPieces, labels);
  }

  private Map<String, Map<String, Double>> measure(EncoderFiles files)
      throws IOException, CommandFailure, UIMAException {
    String description = files.description().toString();
    try (Encoder encoder = Encoder.load(EncoderTrial.class, description)) {
      return data.measure(new Measurement(encoder, maxPieces));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
