package org.dateline.evaluation.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One annotator over all seed articles. Before each call, and not measured, the CAS is emptied and
 * the annotators before it are run; a call takes milliseconds, so that does not blur it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AnnotatorBenchmark {

  /** The annotator; marks are paired by the one of quotations. */
  @Param({"StructureAnnotator", "PartOfSpeechAnnotator", "EntityAnnotator", "QuoteAnnotator"})
  public String annotator;

  private Articles articles;
  private JCas jcas;
  private AnalysisEngine[] engines;

  /** Makes the CAS and the annotators. */
  @Setup(Level.Trial)
  public void load() throws IOException, UIMAException {
    articles = new Articles();
    jcas = Articles.empty();
    engines = Articles.engines(Articles.upTo(annotator));
  }

  /** Brings the CAS to where the annotator finds it. */
  @Setup(Level.Invocation)
  public void prepare() throws AnalysisEngineProcessException {
    articles.fill(jcas);
    for (int i = 0; i < engines.length - 1; i++) {
      engines[i].process(jcas);
    }
  }

  /** Annotates. */
  @Benchmark
  public JCas annotate() throws AnalysisEngineProcessException {
    engines[engines.length - 1].process(jcas);
    return jcas;
  }
}
