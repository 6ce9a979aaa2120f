package org.dateline.learning.pos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.management.ObjectName;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelHeader;
import org.dateline.learning.ModelKind;
import org.dateline.learning.UnusableModelException;
import org.junit.jupiter.api.Test;

class PartOfSpeechTaggerTest {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String SENTENCE = "the secretary has told them that plans were delayed ";
  private static final int REPEATS = 1 << 11;
  private static final int DOUBLINGS = 3;
  private static final int BITS = 12;

  @Test
  void onlyPossibleTagsAreFound() throws Exception {
    PartOfSpeechTagger tagger = tagger();
    add(tagger, SENTENCE);
    tagger.tag(SENTENCE);

    assertThat(tagger.tag(0)).isEqualTo(UniversalTag.DET.ordinal());
    assertThat(tagger.tag(5)).isIn(UniversalTag.SCONJ.ordinal(), UniversalTag.PRON.ordinal());
  }

  @Test
  void theNextSentenceKnowsNothingOfTheOneBefore() throws Exception {
    PartOfSpeechTagger used = tagger();
    add(used, SENTENCE);
    used.tag(SENTENCE);
    PartOfSpeechTagger fresh = tagger();
    String other = "plans were told ";
    for (PartOfSpeechTagger tagger : List.of(used, fresh)) {
      tagger.clear();
      add(tagger, other);
      tagger.tag(other);
    }

    for (int i = 0; i < 3; i++) {
      assertThat(used.tag(i)).isEqualTo(fresh.tag(i));
    }
  }

  @Test
  void nothingIsAllocatedForASentence() throws Exception {
    PartOfSpeechTagger tagger = tagger();
    String text = SENTENCE.repeat(50);
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 20; run++) {
      long before = allocatedBytes();
      for (int i = 0; i < 10; i++) {
        tagger.clear();
        add(tagger, text);
        tagger.tag(text);
      }
      least = Math.min(least, allocatedBytes() - before);
    }
    assertThat(least).as("bytes allocated for 4,500 tokens").isLessThan(20_000);
  }

  @Test
  void timeGrowsInStepWithTheLength() throws Exception {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5 && best > 2.2; i++) {
      double growth = (double) nanos(REPEATS << DOUBLINGS) / nanos(REPEATS);
      best = Math.min(best, Math.pow(growth, 1.0 / DOUBLINGS));
    }
    assertThat(best).as("growth per doubling").isLessThanOrEqualTo(2.2);
  }

  @Test
  void aModelForOtherFeaturesOrTagsIsRefused() throws Exception {
    ClosedClasses closed = ClosedClassesTest.read("tags\twords\nDET\tthe\n");
    LinearModel features = model("other", UniversalTag.names());
    LinearModel tags = model(PartOfSpeechFeatures.TEMPLATE, List.of("NOUN", "VERB"));

    assertThatThrownBy(() -> new PartOfSpeechTagger(features, closed))
        .isInstanceOf(UnusableModelException.class)
        .hasMessageContaining("'other'");
    assertThatThrownBy(() -> new PartOfSpeechTagger(tags, closed))
        .isInstanceOf(UnusableModelException.class)
        .hasMessageContaining("[NOUN, VERB]")
        .hasMessageContaining("PROPN");
  }

  private static PartOfSpeechTagger tagger() throws Exception {
    return new PartOfSpeechTagger(
        model(PartOfSpeechFeatures.TEMPLATE, UniversalTag.names()),
        ClosedClassesTest.read("tags\twords\nDET\tthe\nSCONJ|PRON\tthat\nAUX|VERB\twere|has\n"));
  }

  private static LinearModel model(String features, List<String> labels) {
    Random random = new Random(5);
    float[] weights = new float[labels.size() << BITS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextGaussian();
    }
    return LinearModel.quantized(
        new ModelHeader(ModelKind.CLASSIFIER, "sample", features, labels, BITS, 0),
        weights,
        new float[0],
        Map.of());
  }

  private static void add(PartOfSpeechTagger tagger, String text) {
    int begin = 0;
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', begin)) {
      tagger.add(begin, end);
      begin = end + 1;
    }
  }

  private static long nanos(int repeats) throws Exception {
    PartOfSpeechTagger tagger = tagger();
    String text = SENTENCE.repeat(repeats);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      tagger.clear();
      add(tagger, text);
      tagger.tag(text);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  /** Asks for the counter as a bean, which itself allocates a little. */
  private static long allocatedBytes() throws Exception {
    return (long)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                "getThreadAllocatedBytes",
                new Object[] {Thread.currentThread().getId()},
                new String[] {"long"});
  }
}
