package org.dateline.evaluation.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.dateline.runner.report.RunReport;

/**
 * What a run has cost, from the counters of its threads. The first document of each thread is not
 * counted: engines are made with it.
 *
 * @param failed number of documents that failed; they are part of the cost of their neighbours
 * @param cpu nanoseconds per document in the threads that read, annotate and write
 * @param processCpu nanoseconds per document in the whole process
 * @param allocated bytes per document in the threads that read, annotate and write
 * @param perSecond documents per second of elapsed time
 * @param tokens per document
 * @param characters per document
 * @param peakHeap bytes in use after a collection, at the most
 * @param stages elapsed nanoseconds per document for each annotator
 * @param steps CPU nanoseconds from one document to the next; in order where one thread was at work
 */
record Cost(
    long failed,
    double cpu,
    double processCpu,
    double allocated,
    double perSecond,
    double tokens,
    double characters,
    double peakHeap,
    Map<String, Double> stages,
    List<Double> steps) {

  /** Sums up a run. */
  static Cost of(RunReport report, Meter meter, long peakHeap, Set<String> annotators) {
    List<Sample> all = meter.annotating();
    double n = all.size();
    Window window = Window.of(all);
    Map<String, Double> stages = new LinkedHashMap<>();
    report.stages().stream()
        .filter(time -> annotators.contains(time.key()))
        .forEach(time -> stages.put(time.key(), time.nanos() / n));
    return new Cost(
        report.failed(),
        perDocument(meter, Sample::cpu),
        window.perDocument(Sample::processCpu),
        perDocument(meter, Sample::allocated),
        1e9 / window.perDocument(Sample::time),
        all.stream().mapToLong(Sample::tokens).sum() / n,
        all.stream().mapToLong(Sample::characters).sum() / n,
        peakHeap == 0 ? Double.NaN : peakHeap,
        stages,
        steps(all));
  }

  private static double perDocument(Meter meter, ToLongFunction<Sample> counter) {
    return perStep(meter.reading(), counter)
        + perStep(meter.annotating(), counter)
        + perStep(meter.writing(), counter);
  }

  /** The mean over all steps from one sample of a thread to its next; NaN where there is none. */
  private static double perStep(List<Sample> samples, ToLongFunction<Sample> counter) {
    Map<Long, List<Sample>> threads =
        samples.stream().collect(Collectors.groupingBy(Sample::thread));
    double sum = 0;
    long steps = 0;
    for (List<Sample> thread : threads.values()) {
      sum += difference(thread.get(0), thread.get(thread.size() - 1), counter);
      steps += thread.size() - 1;
    }
    return sum / steps;
  }

  private static List<Double> steps(List<Sample> samples) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < samples.size(); i++) {
      steps.add(difference(samples.get(i - 1), samples.get(i), Sample::cpu));
    }
    return steps;
  }

  private static double difference(Sample from, Sample to, ToLongFunction<Sample> counter) {
    long first = counter.applyAsLong(from);
    long last = counter.applyAsLong(to);
    boolean missing = first == Counters.MISSING || last == Counters.MISSING;
    return missing ? Double.NaN : last - first;
  }

  /**
   * The part of a run in which all threads are at work: from when each has done a document, unless
   * one comes so late that less than half of the run would be left.
   */
  private record Window(Sample begin, Sample end, long documents) {

    static Window of(List<Sample> samples) {
      if (samples.isEmpty()) {
        return new Window(null, null, 0);
      }
      int begin = 0;
      Set<Long> seen = new HashSet<>();
      for (int i = 0; i < samples.size(); i++) {
        if (seen.add(samples.get(i).thread()) && i <= samples.size() / 2) {
          begin = i;
        }
      }
      int last = samples.size() - 1;
      return new Window(samples.get(begin), samples.get(last), last - begin);
    }

    double perDocument(ToLongFunction<Sample> counter) {
      return documents == 0 ? Double.NaN : difference(begin, end, counter) / documents;
    }
  }
}
