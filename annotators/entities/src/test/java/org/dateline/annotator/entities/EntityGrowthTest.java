package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.annotator.structure.StructureAnnotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time over text of twice the length is about twice as long, whatever the text is made of. */
class EntityGrowthTest {

  private static final int UNITS = 1 << 15;
  private static final int DOUBLINGS = 3;
  private static final double MOST_PER_DOUBLING = 2.2;
  private static final int TRIES = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final AnalysisEngine structure;
  private final AnalysisEngine entities;

  EntityGrowthTest() throws Exception {
    CasCreationUtils.createCas().release();
    structure = AnalysisEngineFactory.createEngine(StructureAnnotator.class);
    entities = AnalysisEngineFactory.createEngine(EntityAnnotator.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow told John Kerry that he and the secretary left Syria, Iran and the US. ",
        "Syria, Iran and ",
        "Minister of State Defense Secretary ",
        "Ministry of Foreign Affairs and ",
        "Mr. Ford, Bob Ford, Jim Ford and Ford. ",
        "the the either , , ",
        "al-Jean-Marc-",
        "A the official said he "
      })
  void timeGrowsInStepWithTheText(String piece) throws Exception {
    String once = piece.repeat(UNITS / piece.length());
    String longer = piece.repeat((UNITS << DOUBLINGS) / piece.length());
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && best > MOST_PER_DOUBLING; i++) {
      double growth = (double) nanos(longer) / nanos(once);
      best = Math.min(best, Math.pow(growth, 1.0 / DOUBLINGS));
    }
    assertThat(best)
        .as(String.format(Locale.ROOT, "growth per doubling of '%.20s'", piece))
        .isLessThanOrEqualTo(MOST_PER_DOUBLING);
  }

  private long nanos(String text) throws Exception {
    long best = Long.MAX_VALUE;
    JCas jcas = entities.newJCas();
    for (int i = 0; i < 3; i++) {
      jcas.reset();
      jcas.setDocumentText(text);
      structure.process(jcas);
      long start = THREADS.getCurrentThreadCpuTime();
      entities.process(jcas);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
