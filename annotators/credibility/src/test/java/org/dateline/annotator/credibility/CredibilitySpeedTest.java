package org.dateline.annotator.credibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.type.CredibilityAssessment;
import org.dateline.type.CredibilityIndicator;
import org.dateline.type.SourceProfile;
import org.junit.jupiter.api.Test;

class CredibilitySpeedTest {

  private static final double GROWTH = 3;
  private static final int RUNS = 7;
  private static final int TRIES = 4;

  /** Time on the processor: other work of the machine does not count. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  @Test
  void theTimeGrowsWithTheLengthOfTheDocument() throws UIMAException {
    assertGrowth("Officials reportedly argue that the USA -brokered plan failed. ");
  }

  @Test
  void theTimeGrowsWithTheLengthOfAWord() throws UIMAException {
    assertGrowth("abcdefghi.");
  }

  private static void assertGrowth(String unit) throws UIMAException {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(CredibilityAnnotator.class);
    JCas once = document(unit, 1500);
    JCas twice = document(unit, 3000);
    shortest(engine, twice);
    double growth = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && growth >= GROWTH; i++) {
      growth = Math.min(growth, shortest(engine, twice) / shortest(engine, once));
    }
    assertThat(growth).as("growth for '%s'", unit).isLessThan(GROWTH);
  }

  private static JCas document(String unit, int times) throws UIMAException {
    JCas jcas = JCasFactory.createJCas();
    TestArticle.of(jcas, unit.repeat(times));
    return jcas;
  }

  private static double shortest(AnalysisEngine engine, JCas jcas) throws UIMAException {
    double shortest = Double.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long start = CPU.getCurrentThreadCpuTime();
      engine.process(jcas);
      double taken = CPU.getCurrentThreadCpuTime() - start;
      shortest = Math.min(shortest, taken);
      jcas.removeAllIncludingSubtypes(CredibilityIndicator.type);
      jcas.removeAllIncludingSubtypes(SourceProfile.type);
      jcas.removeAllIncludingSubtypes(CredibilityAssessment.type);
    }
    return shortest;
  }
}
