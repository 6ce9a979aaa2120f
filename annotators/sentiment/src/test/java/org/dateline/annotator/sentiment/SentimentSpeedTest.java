package org.dateline.annotator.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.type.Stance;
import org.dateline.type.TargetMention;
import org.dateline.type.TargetSentiment;
import org.junit.jupiter.api.Test;

class SentimentSpeedTest {

  private static final double GROWTH = 3;
  private static final int RUNS = 7;
  private static final int TRIES = 4;

  /** Time on the processor: other work of the machine does not count. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  @Test
  void theTimeGrowsWithTheLengthOfTheDocument() throws UIMAException {
    assertGrowth("Berlin criticized Moscow, which broke the treaty. ");
  }

  @Test
  void theTimeGrowsWithTheLengthOfASentence() throws UIMAException {
    assertGrowth("and Berlin that Moscow and the plan of the critics accused, ");
  }

  private static void assertGrowth(String unit) throws UIMAException {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(SentimentAnnotator.class);
    JCas once = document(unit, 600);
    JCas twice = document(unit, 1200);
    shortest(engine, twice);
    double growth = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && growth >= GROWTH; i++) {
      growth = Math.min(growth, shortest(engine, twice) / shortest(engine, once));
    }
    assertThat(growth).as("growth for '%s'", unit).isLessThan(GROWTH);
  }

  private static JCas document(String unit, int times) throws UIMAException {
    JCas jcas = JCasFactory.createJCas();
    TestDocument.of(jcas, unit.repeat(times))
        .mention("Moscow", "GPE", "RU")
        .mention("Berlin", "GPE", "DE");
    return jcas;
  }

  private static double shortest(AnalysisEngine engine, JCas jcas) throws UIMAException {
    double shortest = Double.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long start = CPU.getCurrentThreadCpuTime();
      engine.process(jcas);
      double taken = CPU.getCurrentThreadCpuTime() - start;
      shortest = Math.min(shortest, taken);
      jcas.removeAllIncludingSubtypes(TargetSentiment.type);
      jcas.removeAllIncludingSubtypes(TargetMention.type);
      jcas.removeAllIncludingSubtypes(Stance.type);
    }
    return shortest;
  }
}
