package org.dateline.finetuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.dateline.encoder.Batch;
import org.dateline.encoder.Encoder;
import org.dateline.encoder.Pooling;
import org.dateline.encoder.TokenMatrix;
import org.dateline.encoder.Window;
import org.dateline.encoder.WordPieceTokenizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TorchEncoderTest {

  private static final int MAX_PIECES = 64;
  private static final String TEXT = "The NATO envoy said al-Bab had not been bombed .";

  private static WordPieceTokenizer tokenizer;

  @TempDir Path folder;

  @BeforeAll
  static void readTheVocabulary() throws Exception {
    torch.set_num_threads(1);
    torch.manual_seed(1);
    tokenizer = BaseModel.MINILM.tokenizer();
  }

  @Test
  void givesTheVectorsOfTheBaseModel() throws Exception {
    TorchEncoder torch = new TorchEncoder(BaseModel.MINILM.weights(), false);
    String model = "all-minilm-l6-v2.onnx";
    String vocabulary = "all-minilm-l6-v2-tokenizer.json";
    Path description = folder.resolve("base.properties");
    Files.writeString(
        description,
        String.format(
            Locale.ROOT,
            """
            name = base
            model = classpath:%s
            model.sha256 = %s
            tokenizer = classpath:%s
            tokenizer.sha256 = %s
            max.wordpieces = 64
            batch = 1
            output.vectors = output_0
            source = a test
            licence = Apache-2.0
            """,
            model,
            sum(model),
            vocabulary,
            sum(vocabulary)));
    try (Encoder base = Encoder.load(TorchEncoderTest.class, description.toString())) {
      TokenMatrix expected = base.vectors(List.of(window()), Pooling.FIRST).get(0);
      float[] found = TorchEncoder.values(torch.vectors(batch(), false));
      assertRows(expected, found, torch.width(), 1e-4f);
    }
  }

  @Test
  void writtenModelInThirtyTwoBitsGivesTheScoresOfTheTrainingSide() throws Exception {
    assertWrittenScores(false, 1e-4f);
  }

  @Test
  void writtenModelInEightBitsComesNear() throws Exception {
    assertWrittenScores(true, 0.25f);
  }

  /** Scores of heads with a spread of about one. */
  private void assertWrittenScores(boolean quantized, float tolerance) throws Exception {
    TorchEncoder torch = new TorchEncoder(BaseModel.MINILM.weights(), false);
    List<Head> heads =
        List.of(
            new Head(List.of("a/O", "a/B-x", "a/I-x"), torch.width()),
            new Head(List.of("b/yes", "b/no"), torch.width()));
    EncoderFiles files = new EncoderFiles(folder, "written");
    byte[] model = EncoderGraph.write(torch.weights(), heads, MAX_PIECES, quantized);
    files.write(
        model, BaseModel.MINILM, MAX_PIECES, List.of("a/O", "a/B-x", "a/I-x", "b/yes", "b/no"));
    Tensor vectors = torch.vectors(batch(), false);
    float[] first = TorchEncoder.values(heads.get(0).scores(vectors));
    float[] second = TorchEncoder.values(heads.get(1).scores(vectors));
    try (Encoder written = Encoder.load(TorchEncoderTest.class, files.description().toString())) {
      TokenMatrix scores = written.scores(List.of(window())).get(0);
      assertThat(written.columns("b").first()).isEqualTo(3);
      for (int token = 0; token < scores.rows(); token++) {
        int position = batch().position(0, token);
        for (int label = 0; label < 5; label++) {
          float expected =
              label < 3 ? first[position * 3 + label] : second[position * 2 + label - 3];
          assertThat(scores.get(token, label))
              .as("token %d, label %d", token, label)
              .isCloseTo(expected, within(tolerance));
        }
      }
    }
    long size = Files.size(files.model());
    assertThat(size).isLessThan(quantized ? 25_000_000L : 95_000_000L);
  }

  @Test
  void bfloat16ComesNear() throws Exception {
    Weights weights = BaseModel.MINILM.weights();
    float[] full = TorchEncoder.values(new TorchEncoder(weights, false).vectors(batch(), false));
    float[] half = TorchEncoder.values(new TorchEncoder(weights, true).vectors(batch(), false));
    double difference = 0;
    double size = 0;
    for (int i = 0; i < full.length; i++) {
      difference += Math.pow(full[i] - half[i], 2);
      size += Math.pow(full[i], 2);
    }
    assertThat(Math.sqrt(difference / size)).isBetween(1e-6, 0.05);
  }

  private static void assertRows(TokenMatrix expected, float[] found, int width, float tolerance) {
    for (int token = 0; token < expected.rows(); token++) {
      int from = batch().position(0, token) * width;
      for (int i = 0; i < width; i++) {
        assertThat(found[from + i])
            .as("token %d, number %d", token, i)
            .isCloseTo(expected.get(token, i), within(tolerance));
      }
    }
  }

  private static Batch batch() {
    return Batch.of(List.of(window()), tokenizer, MAX_PIECES);
  }

  private static Window window() {
    Window.Builder window = Window.builder(TEXT);
    int begin = 0;
    for (String word : TEXT.split(" ")) {
      window.token(begin, begin + word.length());
      begin += word.length() + 1;
    }
    return window.build();
  }

  private static String sum(String resource) throws Exception {
    try (var in = TorchEncoderTest.class.getClassLoader().getResourceAsStream(resource)) {
      return DigestUtils.sha256Hex(in);
    }
  }
}
