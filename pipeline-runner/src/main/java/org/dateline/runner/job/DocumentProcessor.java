package org.dateline.runner.job;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.report.DocumentCounts;
import org.dateline.runner.report.DocumentFailure;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
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
final class DocumentProcessor {

  static final String INTAKE = "[intake]";
  static final String RENDERING = "[rendering]";

  private static final Logger LOG = LoggerFactory.getLogger(DocumentProcessor.class);

  private final JobSettings settings;
  private final EngineFactory engines;
  private final List<Sink<?>> sinks;
  private final TextIntake intake;
  private final StageClock clock;

  private AnalysisEngine engine;
  private CAS cas;
  private int failuresInARow;

  DocumentProcessor(
      JobSettings settings, EngineFactory engines, List<Sink<?>> sinks, StageClock clock) {
    this.settings = settings;
    this.engines = engines;
    this.sinks = sinks;
    this.intake = new TextIntake(settings.intake(), settings.characters());
    this.clock = clock;
  }

  /** Processes a document; whatever happens to it is in the result. */
  Finished process(Task task) {
    Trace trace = new Trace();
    DocumentBoundary.Attempt<Finished> attempt = DocumentBoundary.attempt(() -> work(task, trace));
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
    return failed(task.document(), trace, attempt.thrown());
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

  private Finished work(Task task, Trace trace) throws Exception {
    SourceDocument document = task.document();
    clock.begin(INTAKE);
    trace.raw = document.content().load();
    trace.sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(trace.raw));
    if (task.isDuplicate()) {
      return duplicate(document, trace);
    }
    trace.phase = Phase.ENGINE;
    prepare();
    trace.phase = Phase.INTAKE;
    trace.repairs = document.content().fill(trace.raw, cas, intake);
    if (cas.getDocumentText() == null) {
      throw new SourceException("'" + document.origin() + "' holds no text");
    }
    DocumentIdentity.set(cas, document.id(), settings.language());
    clock.end();
    trace.phase = Phase.ANNOTATE;
    engine.process(cas);
    trace.phase = Phase.WRITE;
    clock.begin(RENDERING);
    RecordHeader header = new RecordHeader(document.id(), trace.sha256, settings.pipeline().hash());
    List<Finished.Writing> writings = new ArrayList<>(sinks.size());
    for (Sink<?> sink : sinks) {
      trace.component = sink.name();
      writings.add(render(sink, header));
    }
    DocumentCounts counts = CasCounter.count(cas);
    return new Finished(
        new DocumentResult(
            document.id(),
            document.origin(),
            trace.sha256,
            trace.repairs.isLossy() ? Outcome.REPAIRED : Outcome.COMPLETE,
            counts,
            trace.repairs,
            null),
        writings,
        null);
  }

  private <R> Finished.Writing render(Sink<R> sink, RecordHeader header) throws Exception {
    R rendered = sink.render(cas, header);
    return () -> sink.write(header, rendered);
  }

  private void prepare() throws Exception {
    if (cas == null) {
      cas = engines.createCas();
    } else {
      cas.reset();
    }
    if (engine == null) {
      engine = engines.createEngine(clock);
    }
  }

  private static Finished duplicate(SourceDocument document, Trace trace) {
    String message =
        "The id '" + document.id() + "' occurs again at " + document.origin() + "; ids are unique";
    DocumentFailure failure =
        new DocumentFailure(
            Phase.READ.label(),
            null,
            SourceException.class.getName(),
            FailureAnalysis.oneLine(message));
    return finished(document, trace, Outcome.DUPLICATE_ID, failure, null);
  }

  private Finished failed(SourceDocument document, Trace trace, Throwable thrown) {
    Outcome outcome = FailureAnalysis.outcome(trace.phase, thrown, settings.intake());
    DocumentFailure failure = FailureAnalysis.describe(trace.phase, trace.component, thrown);
    byte[] quarantine = outcome == Outcome.QUARANTINED ? trace.raw : null;
    return finished(document, trace, outcome, failure, quarantine);
  }

  private static Finished finished(
      SourceDocument document,
      Trace trace,
      Outcome outcome,
      DocumentFailure failure,
      byte[] quarantine) {
    return new Finished(
        new DocumentResult(
            document.id(),
            document.origin(),
            trace.sha256,
            outcome,
            DocumentCounts.NONE,
            Repairs.NONE,
            failure),
        List.of(),
        quarantine);
  }

  /** Lets the engine go; the next document gets a new one. */
  void close() {
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
      LOG.warn("An annotator could not be closed: {}", attempt.thrown().toString());
    }
  }

  /** What is known of a document when it fails. */
  private static final class Trace {
    private Phase phase = Phase.READ;
    private String component;
    private byte[] raw;
    private String sha256;
    private Repairs repairs = Repairs.NONE;
  }
}
