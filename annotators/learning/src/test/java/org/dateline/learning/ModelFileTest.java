package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model file is read as it was written, or refused. */
class ModelFileTest {

  private static final ModelHeader HEADER = Samples.tagger(5, 2);

  private final Random random = new Random(Samples.seed());
  private final LinearModel model = Samples.model(HEADER, random);

  @Test
  void modelComesBackAsItWasWritten() throws Exception {
    LinearModel read = Samples.read(Samples.bytes(model));

    assertThat(read.header()).isEqualTo(HEADER);
    assertThat(read.scale()).isEqualTo(model.scale());
    assertThat(read.transitions()).isEqualTo(model.transitions());
    assertThat(read.wordSet("cue").hashes()).isEqualTo(model.wordSet("cue").hashes());
    for (int row = 0; row < HEADER.rows(); row++) {
      for (int label = 0; label < HEADER.labels().size(); label++) {
        assertThat(read.weight(row, label)).isEqualTo(model.weight(row, label));
      }
    }
    assertThat(Samples.bytes(read)).isEqualTo(Samples.bytes(model));
  }

  @Test
  void damageOfAnyBitIsFound() throws Exception {
    byte[] file = Samples.bytes(model);
    for (int i = 0; i < file.length; i++) {
      byte[] damaged = file.clone();
      damaged[i] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      assertRefused(damaged, "cannot be used");
    }
  }

  @Test
  void fileIsRefusedWhereverItIsCutOff() throws Exception {
    byte[] file = Samples.bytes(model);
    for (int length = 0; length < file.length; length++) {
      assertRefused(Arrays.copyOf(file, length), length < 8 ? "not a file of this" : "cut off");
    }
  }

  @Test
  void fileThatGoesOnIsRefused() throws Exception {
    byte[] file = Samples.bytes(model);
    assertRefused(Arrays.copyOf(file, file.length + 1), "goes on after its end");
  }

  @Test
  void foreignFileIsRefused() {
    assertRefused("PK\3\4 some archive of another tool".getBytes(StandardCharsets.US_ASCII), "not");
  }

  @Test
  void newerVersionOfTheFormatIsNamed() throws Exception {
    byte[] file = Samples.bytes(model);
    ByteBuffer.wrap(file).putInt(8, 2);
    assertRefused(file, "it has version 2 of the format; expected 1");
  }

  @Test
  void lengthThatNoFileHasTakesNoMemory() throws Exception {
    byte[] file = Samples.bytes(model);
    ByteBuffer.wrap(file).putInt(ModelFormat.LENGTH_AT, Integer.MAX_VALUE);
    assertRefused(file, "its length is given as 2147483647 bytes");
  }

  @Test
  void contentIsCheckedEvenUnderARightChecksum() throws Exception {
    byte[] file = Samples.bytes(model);
    for (int i = ModelFormat.PREAMBLE; i < ModelFormat.PREAMBLE + 4; i++) {
      byte[] forged = file.clone();
      forged[i] = (byte) 0x7F;
      ByteBuffer.wrap(forged).putInt(ModelFormat.CHECKSUM_AT, ModelFormat.checksum(forged));
      assertRefused(forged, "its checksum is right, but not its content");
    }
  }

  @Test
  void modelForOtherFeaturesIsRefusedByName() {
    assertThatThrownBy(() -> model.require(ModelKind.SEQUENCE, "names-3"))
        .isInstanceOf(UnusableModelException.class)
        .hasMessageContaining("a sequence model for the features 'test-1'")
        .hasMessageContaining("expected a sequence model for the features 'names-3'");
    assertThatThrownBy(() -> model.require(ModelKind.CLASSIFIER, Samples.FEATURES))
        .hasMessageContaining("expected a classifier model");
    assertThatThrownBy(() -> model.wordSet("verbs"))
        .hasMessageContaining("[cue]; expected 'verbs'");
  }

  @Test
  void workersShareOneCopy(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("sample.model");
    Files.write(file, Samples.bytes(model));
    LinearModel first = LinearModel.shared(ModelFileTest.class, file.toString());

    assertThat(LinearModel.shared(ModelFileTest.class, file.toString())).isSameAs(first);
  }

  @Test
  void sameWeightsGiveTheSameBytes() throws Exception {
    LinearModel again = Samples.model(HEADER, new Random(Samples.seed()));
    assertThat(Samples.bytes(again)).isEqualTo(Samples.bytes(model));
  }

  @Test
  void largestAndSmallestModelsAreBounded() {
    assertThatThrownBy(() -> Samples.tagger(40, 1)).hasMessageContaining("hash bits is 40");
    assertThatThrownBy(() -> Samples.tagger(10, 0)).hasMessageContaining("groups is 0");
    assertThatThrownBy(() -> LinearModel.quantized(HEADER, new float[1], new float[1], Map.of()))
        .hasMessageContaining("1 weights, expected " + 32 * 5);
    List<String> mixed = List.of("O", "I-cue", "B-cue");
    assertThatThrownBy(() -> TagSet.ofNames(mixed)).hasMessageContaining("not in the form");
  }

  private static void assertRefused(byte[] file, String reason) {
    assertThatThrownBy(() -> Samples.read(file))
        .isInstanceOf(UnusableModelException.class)
        .hasMessageContaining("'sample.model'")
        .hasMessageContaining(reason)
        .hasMessageContaining("expected");
  }
}
