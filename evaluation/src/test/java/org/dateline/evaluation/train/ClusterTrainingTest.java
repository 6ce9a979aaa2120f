package org.dateline.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.learning.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTrainingTest {

  private static final String NAME = "embeddings.word_embeddings.weight_quantized";

  @TempDir Path folder;

  private Path tokenizer;

  @BeforeEach
  void writeTheTokenizer() throws IOException {
    tokenizer = folder.resolve("tokenizer.json");
    Files.writeString(
        tokenizer,
        "{\"model\": {\"vocab\": {\"port\": 0, \"ship\": 1, \"red\": 2, \"blue\": 3, \"##s\": 4}}}");
  }

  @Test
  void wordsWithVectorsOfOneDirectionShareACluster() throws Exception {
    Path encoder = encoder(NAME);
    List<String> rows = ClusterTraining.rows(encoder, tokenizer, 2, 1, 0);
    Map<String, String> clusters =
        rows.stream().map(r -> r.split("\t")).collect(Collectors.toMap(c -> c[0], c -> c[1]));

    assertThat(rows).hasSize(4).isSorted();
    assertThat(clusters.get(hash("port"))).isEqualTo(clusters.get(hash("ship")));
    assertThat(clusters.get(hash("red"))).isEqualTo(clusters.get(hash("blue")));
    assertThat(clusters.get(hash("red"))).isNotEqualTo(clusters.get(hash("port")));
    assertThat(ClusterTraining.rows(encoder, tokenizer, 2, 1, 0)).isEqualTo(rows);
  }

  @Test
  void fileWithoutTheVectorsIsNamed() throws Exception {
    Path encoder = encoder("other");
    assertThatThrownBy(() -> ClusterTraining.rows(encoder, tokenizer, 2, 1, 0))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("encoder.onnx")
        .hasMessageContaining(NAME);
    Files.write(encoder, new byte[] {58, 127, 1});
    assertThatThrownBy(() -> ClusterTraining.rows(encoder, tokenizer, 2, 1, 0))
        .hasMessageContaining("no ONNX file");
  }

  private static String hash(String word) {
    return String.format(Locale.ROOT, "%08x", Hash.lowerCase(word, 0, word.length()));
  }

  /** Writes a model with one matrix of five rows and two columns. */
  private Path encoder(String name) throws IOException {
    byte[] data = {100, 10, 90, 8, 10, 100, 8, 90, 50, 50};
    ByteArrayOutputStream tensor = new ByteArrayOutputStream();
    tensor.write(new byte[] {1 << 3, 5, 1 << 3, 2});
    field(tensor, 8, name.getBytes(StandardCharsets.UTF_8));
    field(tensor, 9, data);
    ByteArrayOutputStream graph = new ByteArrayOutputStream();
    field(graph, 5, tensor.toByteArray());
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    model.write(new byte[] {1 << 3, 7});
    field(model, 7, graph.toByteArray());
    Path file = folder.resolve("encoder.onnx");
    Files.write(file, model.toByteArray());
    return file;
  }

  private static void field(ByteArrayOutputStream message, int number, byte[] content)
      throws IOException {
    message.write(number << 3 | 2);
    message.write(content.length);
    message.write(content);
  }
}
