package org.dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is damaged or foreign is refused with what was found and what was expected. */
class EncoderLoadingTest {

  @TempDir Path folder;

  @Test
  void modelWithOneChangedByteIsRefused() throws Exception {
    TinyEncoder tiny = new TinyEncoder(folder, "logits");
    tiny.with("model.sha256", TinyEncoder.sum(tiny.model));
    tiny.model[tiny.model.length / 2] ^= 1;
    assertRefused(tiny, "tiny.onnx is damaged or another file than the encoder 'tiny' was made");
  }

  @Test
  void tokenizerThatIsNotTheOneOfTheModelIsRefused() throws Exception {
    TinyEncoder tiny = new TinyEncoder(folder, "logits");
    tiny.with("tokenizer.sha256", TinyEncoder.sum(new byte[0]));
    assertRefused(tiny, "tokenizer.json is damaged or another file");
  }

  @Test
  void truncatedModelIsRefused() throws Exception {
    TinyEncoder tiny = new TinyEncoder(folder, "logits");
    tiny.model = Arrays.copyOf(tiny.model, tiny.model.length - 20);
    assertRefused(tiny, "tiny.onnx is no ONNX model that can be run");
  }

  @Test
  void fileThatIsNoModelIsRefused() throws Exception {
    TinyEncoder tiny = new TinyEncoder(folder, "logits");
    tiny.model = "no model at all".getBytes(StandardCharsets.UTF_8);
    assertRefused(tiny, "tiny.onnx is no ONNX model that can be run");
  }

  @Test
  void modelWithOtherInputsIsRefused() throws Exception {
    TinyEncoder tiny = new TinyEncoder(folder, "logits");
    tiny.model = identity("pixels", "logits", OnnxBytes.FLOAT);
    assertRefused(
        tiny,
        "tiny.onnx is no encoder: its inputs are pixels (FLOAT with 2 dimensions), expected are"
            + " [attention_mask, input_ids]");
  }

  @Test
  void modelWithOtherOutputsIsRefused() throws Exception {
    TinyEncoder tiny = new TinyEncoder(folder, "logits");
    tiny.model = TinyEncoder.model("sentence_embedding", 10);
    assertRefused(
        tiny,
        "its outputs are sentence_embedding (FLOAT with 3 dimensions), expected are any of"
            + " [last_hidden_state, logits]");
  }

  @Test
  void vocabularyLargerThanTheModelIsRefused() throws Exception {
    TinyEncoder tiny = new TinyEncoder(folder, "logits");
    tiny.model = TinyEncoder.model("logits", 9);
    assertRefused(tiny, "tiny.onnx does not take 16 wordpieces with ids below 10");
  }

  @Test
  void labelsThatDoNotFitTheScoresAreRefused() throws Exception {
    assertRefused(
        new TinyEncoder(folder, "logits").with("labels", "O, B-cue"),
        "'tiny' is described with 2 labels [O, B-cue], but its model gives 3 scores");
    assertRefused(
        new TinyEncoder(folder, "last_hidden_state").with("labels", "O"),
        "'tiny' is described with 1 labels [O], but its model gives 0 scores");
  }

  @Test
  void descriptionWithUnknownKeyIsRefused() throws Exception {
    assertRefused(
        new TinyEncoder(folder, "logits").with("lables", "O"), "[batch, lables, licence, max");
  }

  @Test
  void descriptionWithoutAUsableNumberIsRefused() throws Exception {
    assertRefused(
        new TinyEncoder(folder, "logits").with("max.wordpieces", "8"),
        "'max.wordpieces' is '8', expected was a whole number of at least 16");
    assertRefused(new TinyEncoder(folder, "logits").with("batch", "many"), "'batch' is 'many'");
  }

  @Test
  void missingModelIsNamed() throws Exception {
    assertRefused(new TinyEncoder(folder, "logits").with("model", "other.onnx"), "other.onnx");
    assertRefused(
        new TinyEncoder(folder, "logits").with("model", "classpath:models/other.onnx"),
        "There is no resource 'models/other.onnx'");
  }

  @Test
  void machineWithoutANativeLibraryIsNamed() throws Exception {
    String location = new TinyEncoder(folder, "logits").write();
    assertThat(loadElsewhere(folder, location, "-Dos.arch=abacus"))
        .contains("ONNX Runtime has no native library that works here (")
        .contains(", abacus): ");
  }

  /** Later versions of ONNX Runtime queue reports of their use there before they send them. */
  @Test
  void loadingLeavesNothingInTheHomeDirectory() throws Exception {
    String location = new TinyEncoder(folder, "logits").write();
    Path home = Files.createDirectory(folder.resolve("home"));
    assertThat(loadElsewhere(home, location, "-Dany=thing")).contains("loaded tiny");
    assertThat(home).isEmptyDirectory();
  }

  private String loadElsewhere(Path home, String location, String option) throws Exception {
    Path output = folder.resolve("output");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            option,
            "-cp",
            System.getProperty("java.class.path"),
            LoadInOtherProcess.class.getName(),
            location);
    builder.environment().remove("XDG_CACHE_HOME");
    builder.environment().put("HOME", home.toString());
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    return Files.readString(output);
  }

  /** Loads an encoder and prints why that fails. */
  static final class LoadInOtherProcess {

    private LoadInOtherProcess() {}

    public static void main(String[] arguments) {
      try (Encoder encoder = Encoder.load(LoadInOtherProcess.class, arguments[0])) {
        System.out.println("loaded " + encoder.name());
      } catch (IOException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  private static void assertRefused(TinyEncoder tiny, String message) {
    assertThatThrownBy(tiny::load).isInstanceOf(IOException.class).hasMessageContaining(message);
  }

  private static byte[] identity(String input, String output, int type) {
    OnnxBytes graph = new OnnxBytes();
    graph.message(1, OnnxBytes.node("Add", input, input, output));
    graph.message(11, OnnxBytes.value(input, type, "batch", "length"));
    graph.message(12, OnnxBytes.value(output, type, "batch", "length"));
    return OnnxBytes.model(graph);
  }
}
