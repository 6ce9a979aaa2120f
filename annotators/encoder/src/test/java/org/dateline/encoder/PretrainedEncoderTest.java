package org.dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.api.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The base model, 23 MB of 8-bit weights; numbers are compared, not fixed: processors differ. */
class PretrainedEncoderTest {

  private static final String[] SENTENCES = {
    "The Kremlin said it would respond .",
    "Moscow promised a response .",
    "The bank of the river was muddy after days of heavy rain in the north of the country .",
    "No .",
    "“ We regret this decision , ” the foreign ministry’s spokeswoman told reporters on Monday .",
    "A banana is yellow .",
    "U.S. officials , who asked not to be named , denied the report .",
    "Prices rose 3.5 percent in June , the statistics office said , more than economists expected ."
  };

  @TempDir Path folder;

  @Test
  void vectorsTellRelatedWordsFromOthers() throws Exception {
    List<TokenMatrix> vectors = encoder().vectors(windows(SENTENCES), Pooling.MEAN);
    assertThat(vectors.get(0).width()).isEqualTo(384);
    float[] kremlin = vectors.get(0).row(1);
    float[] moscow = vectors.get(1).row(0);
    float[] banana = vectors.get(5).row(1);
    assertThat(cosine(kremlin, moscow)).isGreaterThan(cosine(kremlin, banana) + 0.1);
    assertThat(cosine(vectors.get(0).window(), vectors.get(1).window()))
        .isGreaterThan(cosine(vectors.get(0).window(), vectors.get(5).window()) + 0.1);
  }

  @Test
  void vectorsDependOnTheWindowAlone() throws Exception {
    List<Window> windows = windows(SENTENCES);
    List<TokenMatrix> together = encoder().vectors(windows, Pooling.FIRST);
    List<Window> turned = new ArrayList<>(windows);
    Collections.reverse(turned);
    List<TokenMatrix> backwards = encoder().vectors(turned, Pooling.FIRST);
    for (int i = 0; i < windows.size(); i++) {
      TokenMatrix alone = encoder().vectors(List.of(windows.get(i)), Pooling.FIRST).get(0);
      assertSame(together.get(i), alone);
      assertSame(together.get(i), backwards.get(windows.size() - 1 - i));
    }
  }

  @Test
  void batchesOfEightChangeVectorsNoMoreThanTheirScalesDo() throws Exception {
    String description;
    try (InputStream in = Resources.open(getClass(), Encoder.MINILM)) {
      description = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Path file = folder.resolve("batches.properties");
    Files.writeString(file, description.replace("batch = 1", "batch = 8"));
    try (Encoder batches = Encoder.load(getClass(), file.toString())) {
      List<TokenMatrix> eight = batches.vectors(windows(SENTENCES), Pooling.FIRST);
      List<TokenMatrix> one = encoder().vectors(windows(SENTENCES), Pooling.FIRST);
      for (int i = 0; i < one.size(); i++) {
        for (int row = 0; row < one.get(i).rows(); row++) {
          assertThat(cosine(one.get(i).row(row), eight.get(i).row(row))).isGreaterThan(0.9);
        }
      }
    }
  }

  @Test
  void fourThreadsGiveTheNumbersOfOne() throws Exception {
    List<Window> windows = windows(SENTENCES);
    List<TokenMatrix> expected = encoder().vectors(windows, Pooling.MEAN);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<TokenMatrix>> task = () -> encoder().vectors(windows, Pooling.MEAN);
      for (Future<List<TokenMatrix>> future : threads.invokeAll(Collections.nCopies(12, task))) {
        for (int i = 0; i < windows.size(); i++) {
          assertSame(expected.get(i), future.get().get(i));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void secondLoadGivesTheSameNumbers() throws Exception {
    try (Encoder other = Encoder.load(getClass(), Encoder.MINILM)) {
      List<Window> windows = windows(SENTENCES);
      List<TokenMatrix> expected = encoder().vectors(windows, Pooling.MEAN);
      List<TokenMatrix> found = other.vectors(windows, Pooling.MEAN);
      for (int i = 0; i < windows.size(); i++) {
        assertSame(expected.get(i), found.get(i));
      }
    }
  }

  @Test
  void tokensOfACasMakeAWindowAndLongOnesAreSplit() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(String.join(" ", Collections.nCopies(120, SENTENCES[2])));
    List<AnnotationFS> tokens = new ArrayList<>();
    int begin = 0;
    for (String token : jcas.getDocumentText().split(" ")) {
      CAS cas = jcas.getCas();
      tokens.add(cas.createAnnotation(cas.getAnnotationType(), begin, begin + token.length()));
      begin += token.length() + 1;
    }
    Window window = Window.of(jcas.getDocumentText(), tokens);
    assertThat(window.size()).isEqualTo(120 * 19);
    TokenMatrix vectors = encoder().vectors(List.of(window), Pooling.FIRST).get(0);
    for (int row = 19; row + 19 < vectors.rows(); row++) {
      assertThat(cosine(vectors.row(row), vectors.row(row + 19))).isGreaterThan(0.6);
    }
  }

  private static Encoder encoder() throws Exception {
    return Encoder.shared(PretrainedEncoderTest.class, Encoder.MINILM);
  }

  private static List<Window> windows(String... sentences) {
    return Arrays.stream(sentences)
        .map(
            sentence -> {
              Window.Builder window = Window.builder(sentence);
              int begin = 0;
              for (String token : sentence.split(" ")) {
                window.token(begin, begin + token.length());
                begin += token.length() + 1;
              }
              return window.build();
            })
        .toList();
  }

  private static void assertSame(TokenMatrix expected, TokenMatrix found) {
    assertThat(found.rows()).isEqualTo(expected.rows());
    assertThat(found.window()).isEqualTo(expected.window());
    for (int row = 0; row < expected.rows(); row++) {
      assertThat(found.row(row)).isEqualTo(expected.row(row));
    }
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    double lengthA = 0;
    double lengthB = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      lengthA += a[i] * a[i];
      lengthB += b[i] * b[i];
    }
    return product / Math.sqrt(lengthA * lengthB);
  }
}
