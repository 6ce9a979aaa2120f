package org.dateline.evaluation.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.record.RecordWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The record of all seed articles, annotated by the whole pipeline, as bytes of JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RecordBenchmark {

  private final RecordWriter writer = new RecordWriter();
  private final RecordHeader header = new RecordHeader("seeds", "0", "0");
  private JCas jcas;

  /** Annotates the articles. */
  @Setup
  public void annotate() throws IOException, UIMAException {
    jcas = Articles.empty();
    new Articles().fill(jcas);
    for (AnalysisEngine engine : Articles.engines(Articles.all())) {
      engine.process(jcas);
    }
  }

  /** Writes the record. */
  @Benchmark
  public byte[] write() {
    return writer.toBytes(jcas, header);
  }
}
