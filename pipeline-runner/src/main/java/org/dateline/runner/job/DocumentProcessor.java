package org.dateline.runner.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.sink.Part;
import org.dateline.runner.sink.Renderer;
import org.dateline.runner.sink.Sink;
import org.dateline.runner.source.SourceDocument;
import org.dateline.runner.source.SourceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes documents from their bytes to what is to be written, one at a time, with one engine and one
 * CAS. The CAS is dropped after any failure; the engine after an error, and when it goes on
 * failing.
 */
final class DocumentProcessor implements Annotating {

  static final String INTAKE = "[intake]";
  static final String RENDERING = "[rendering]";

  private static final Logger LOG = LoggerFactory.getLogger(DocumentProcessor.class);

  private final ProcessingSettings settings;
  private final EngineFactory engines;
  private final List<Renderer> renderers;
  private final List<Sink<?>> sinks;
  private final TextIntake intake;
  private final StageClock clock;

  private AnalysisEngine engine;
  private CAS cas;
  private boolean isCasEmpty;
  private int failuresInARow;

  DocumentProcessor(
      ProcessingSettings settings, EngineFactory engines, List<Sink<?>> sinks, StageClock clock) {
    this.settings = settings;
    this.engines = engines;
    this.renderers = settings.renderers();
    this.sinks = sinks;
    this.intake = settings.textIntake();
    this.clock = clock;
  }

  @Override
  public void ready() {
    DocumentBoundary.attempt(
        () -> {
          prepare();
          return null;
        });
  }

  @Override
  public Finished process(Loaded loaded) {
    Trace trace = new Trace();
    DocumentBoundary.Attempt<Finished> attempt =
        DocumentBoundary.attempt(() -> work(loaded, trace));
    String stage = clock.current();
    clock.end();
    if (attempt.thrown() == null) {
      failuresInARow = 0;
      return attempt.value();
    }
    cas = null;
    if (trace.phase == Phase.ANNOTATE) {
      trace.component = stage;
      renewEngine(attempt.thrown());
    }
    return Failures.of(loaded, trace.phase, trace.component, attempt.thrown(), settings.intake());
  }

  /**
   * An engine is not trusted after an error. One that fails again and again may be broken too, but
   * making engines is dear: the second time in a row it gets a successor, then the fourth, the
   * eighth.
   */
  private void renewEngine(Throwable thrown) {
    if (FailureAnalysis.errorIn(thrown) != null) {
      close();
      return;
    }
    failuresInARow++;
    if (failuresInARow > 1 && Integer.bitCount(failuresInARow) == 1) {
      close();
    }
  }

  private Finished work(Loaded loaded, Trace trace) throws Exception {
    SourceDocument document = loaded.document();
    clock.begin(INTAKE);
    prepare();
    isCasEmpty = false;
    trace.phase = Phase.INTAKE;
    Repairs repairs = document.content().fill(loaded.raw(), cas, intake);
    if (cas.getDocumentText() == null) {
      throw new SourceException("'" + document.origin() + "' holds no text");
    }
    CasLimits.checkText(cas, settings.limits());
    DocumentIdentity.set(cas, document.id(), settings.language());
    clock.end();
    trace.phase = Phase.ANNOTATE;
    engine.process(cas);
    trace.phase = Phase.WRITE;
    clock.begin(RENDERING);
    CasLimits.checkOffsets(cas);
    RecordHeader header = new RecordHeader(document.id(), loaded.sha256(), settings.pipelineHash());
    List<Part> parts = new ArrayList<>();
    for (Renderer renderer : renderers) {
      trace.component = renderer.name();
      parts.addAll(renderer.render(cas, header));
    }
    List<Finished.Writing> writings = new ArrayList<>(sinks.size());
    for (Sink<?> sink : sinks) {
      trace.component = sink.name();
      writings.add(render(sink, header));
    }
    return new Finished(
        new DocumentResult(
            document.id(),
            document.origin(),
            loaded.sha256(),
            loaded.raw().length,
            repairs.isLossy() ? Outcome.REPAIRED : Outcome.COMPLETE,
            CasCounter.count(cas),
            repairs,
            null),
        parts,
        writings);
  }

  private <R> Finished.Writing render(Sink<R> sink, RecordHeader header) throws Exception {
    R rendered = sink.render(cas, header);
    return () -> sink.write(header, rendered);
  }

  private void prepare() throws Exception {
    if (cas == null) {
      cas = engines.createCas();
    } else if (!isCasEmpty) {
      cas.reset();
    }
    isCasEmpty = true;
    if (engine == null) {
      engine = engines.createEngine(clock, settings.limits());
    }
  }

  /** Lets the engine go; the next document gets a new one. */
  @Override
  public void close() {
    AnalysisEngine old = engine;
    engine = null;
    if (old == null) {
      return;
    }
    DocumentBoundary.Attempt<Void> attempt =
        DocumentBoundary.attempt(
            () -> {
              old.destroy();
              return null;
            });
    if (attempt.thrown() != null) {
      LOG.warn(
          "An annotator could not be closed: {}",
          FailureAnalysis.oneLine(attempt.thrown().toString()));
    }
  }

  /** What is known of a document when it fails. */
  private static final class Trace {
    private Phase phase = Phase.ENGINE;
    private String component;
  }
}
