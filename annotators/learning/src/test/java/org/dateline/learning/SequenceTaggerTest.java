package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class SequenceTaggerTest {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int LENGTH = 1 << 14;
  private static final int DOUBLINGS = 3;

  private final LinearModel model =
      Samples.model(Samples.tagger(12, 1), new Random(Samples.seed()));

  @Test
  void workersWithOneModelFindTheSameTags() throws Exception {
    List<Integer> expected = tags(1);
    ExecutorService workers = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Integer>>> results = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        results.add(workers.submit(() -> tags(5)));
      }
      for (Future<List<Integer>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  @Test
  void nothingIsAllocatedForASequence() throws Exception {
    SequenceTagger tagger = new SequenceTagger(model);
    FeatureBuffer sequence = new FeatureBuffer();
    Random random = new Random(Samples.seed());
    Samples.fill(sequence, random, 500, 1);
    tagger.tag(sequence);
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 20; run++) {
      long before = allocatedBytes();
      for (int i = 0; i < 10; i++) {
        Samples.fill(sequence, random, 500, 1);
        tagger.tag(sequence);
      }
      least = Math.min(least, allocatedBytes() - before);
    }
    assertThat(least).as("bytes allocated for 5,000 items").isLessThan(20_000);
  }

  @Test
  void timeGrowsInStepWithTheLength() {
    SequenceTagger tagger = new SequenceTagger(model);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5 && best > 2.2; i++) {
      double growth = (double) nanos(tagger, LENGTH << DOUBLINGS) / nanos(tagger, LENGTH);
      best = Math.min(best, Math.pow(growth, 1.0 / DOUBLINGS));
    }
    assertThat(best).as("growth per doubling").isLessThanOrEqualTo(2.2);
  }

  @Test
  void classifierIsNoTagger() {
    ModelHeader header =
        new ModelHeader(ModelKind.CLASSIFIER, "c", Samples.FEATURES, List.of("a", "b"), 4, 0);
    LinearModel classifier = Samples.model(header, new Random(1));
    assertThatThrownBy(() -> new SequenceTagger(classifier)).hasMessageContaining("'c'");
    assertThatThrownBy(() -> new LinearClassifier(model)).hasMessageContaining("'sample'");
  }

  private List<Integer> tags(int rounds) {
    SequenceTagger tagger = new SequenceTagger(model);
    FeatureBuffer sequence = new FeatureBuffer();
    List<Integer> tags = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      tags.clear();
      Random random = new Random(Samples.seed());
      for (int items = 1; items < 300; items += 7) {
        Samples.fill(sequence, random, items, 1);
        tagger.tag(sequence);
        for (int i = 0; i < items; i++) {
          tags.add(tagger.tag(i));
        }
      }
    }
    return tags;
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

  private static long nanos(SequenceTagger tagger, int items) {
    FeatureBuffer sequence = new FeatureBuffer();
    Samples.fill(sequence, new Random(Samples.seed()), items, 1);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      tagger.tag(sequence);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
