package org.dateline.runner.job;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.runner.journal.JournalException;
import org.dateline.runner.journal.Lock;
import org.dateline.runner.journal.RecordedCommand;
import org.dateline.runner.journal.ResultStore;
import org.dateline.runner.journal.StateFolder;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.report.StageTime;
import org.dateline.runner.sink.Part;
import org.dateline.runner.sink.Renderer;
import org.dateline.runner.sink.Sink;
import org.dateline.runner.sink.Table;
import org.dateline.runner.source.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job. The thread that calls {@link #run} writes. */
final class JobRun {

  private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);
  private static final Duration TO_CLOSE = Duration.ofSeconds(5);

  private final JobSettings settings;
  private final StateFolder state;
  private final RunTotals totals = new RunTotals();
  private final FailureWatch failures;
  private final RunEnd end = new RunEnd();
  private final List<DocumentResult> notKept = new ArrayList<>();
  private final List<DocumentResult> uncommitted = new ArrayList<>();
  private final Instant started = Instant.now();
  private final long startNanos = System.nanoTime();
  private StatusKeeper status;
  private OptionalLong total = OptionalLong.empty();
  private long finishedBefore;
  private long notAsked;
  private ResultStore store;
  private Crew crew;
  private long writingNanos;
  private boolean wasInterrupted;

  JobRun(JobSettings settings) {
    this.settings = settings;
    this.state = new StateFolder(settings.output());
    this.failures = new FailureWatch(settings.threshold());
  }

  RunReport run() {
    RunReport report;
    try (Lock lock = Lock.take(state)) {
      lock.predecessor()
          .ifPresent(owner -> LOG.info("Taking over from {}, which did not end well", owner));
      report = locked();
    } catch (JournalException e) {
      end.refuse(e.getMessage());
      report = reporting().withoutFile(end, stages(), elapsed());
    } catch (IOException e) {
      end.abort("the output folder cannot be used", e);
      report = reporting().withoutFile(end, stages(), elapsed());
    }
    settings.listener().finished(report);
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
    return report;
  }

  private RunReport locked() throws IOException {
    List<Table> tables = new ArrayList<>();
    settings.renderers().forEach(renderer -> tables.addAll(renderer.tables()));
    try (ResultStore opened =
        ResultStore.open(
            state,
            RunIdentity.of(settings),
            tables,
            settings.commit(),
            settings.overwrite(),
            totals::add)) {
      store = opened;
      finishedBefore = totals.documents();
      if (!settings.command().isEmpty()) {
        RecordedCommand.here(settings.command()).write(state);
      }
      status = new StatusKeeper(state, started);
      process();
      RunReport report = reporting().write(end, stages(), elapsed());
      status.end(totals, finishedBefore, total, report);
      return report;
    }
  }

  private Reporting reporting() {
    return new Reporting(settings, started, store, totals, finishedBefore, notKept);
  }

  private void process() {
    List<Sink<?>> opened = new ArrayList<>();
    EngineFactory engines = null;
    AnnotatingFactory annotating = null;
    try {
      // Before any class of the annotations is loaded: UIMA issue 234.
      CasCreationUtils.createCas();
      Source source = settings.source().without(settings.output()).within(settings.archives());
      Optional<TypeSystemDescription> types = source.types();
      engines = new EngineFactory(settings.pipeline(), types);
      for (Sink<?> sink : settings.sinks()) {
        opened.add(sink);
        sink.open();
      }
      total = size(source);
      settings.listener().started(total);
      annotating = annotating(engines, types);
      crew =
          new Crew(
              settings, new Feeding(source, engines), new Admission(settings, store), annotating);
      crew.start();
      write();
    } catch (InterruptedException e) {
      interrupted();
    } catch (IOException | ResourceInitializationException e) {
      end.abort("the run cannot go on", e);
    } finally {
      if (crew != null) {
        wasInterrupted |= crew.stop(TO_CLOSE);
      }
      finish(engines, opened);
      opened.forEach(this::close);
    }
  }

  private AnnotatingFactory annotating(EngineFactory engines, Optional<TypeSystemDescription> types)
      throws IOException {
    return settings.isolation() == Isolation.THREAD
        ? new InThread(settings, engines)
        : new InProcess(
            WorkerConfiguration.of(settings.processing(), settings.pipeline(), types),
            settings.workerHeap());
  }

  private OptionalLong size(Source source) {
    try {
      return source.size();
    } catch (IOException e) {
      LOG.debug("The number of documents is not known", e);
      return OptionalLong.empty();
    }
  }

  private void write() throws InterruptedException, IOException {
    while (!crew.isEnded()) {
      Finished next = crew.take(Math.min(store.dueIn(), status.dueIn()));
      if (next != null) {
        add(next);
        crew.written();
      }
      if (store.dueIn() <= 0) {
        commit();
      }
      status.update(totals, finishedBefore, total, crew.inFlight());
      if (end.isEarly()) {
        crew.stop(settings.grace());
        drain();
        return;
      }
    }
    if (crew.problem() != null) {
      end.abort("the source cannot go on", crew.problem());
    }
  }

  /** Takes a document to the store, where it waits for the next commit. */
  private void add(Finished finished) throws IOException {
    notAsked += finished.isPending() ? 1 : 0;
    DocumentResult result = finished.result();
    if (result == null) {
      return;
    }
    long start = System.nanoTime();
    for (Finished.Writing writing : finished.writings()) {
      writing.write();
    }
    if (result.outcome().category() == Outcome.Category.RUN_FAILURE) {
      notKept.add(result);
      totals.add(result);
      settings.listener().documentFinished(result, progress());
      end.noEngine(result);
      return;
    }
    store.add(key(result), result, finished.parts());
    writingNanos += System.nanoTime() - start;
    uncommitted.add(result);
    failures.note(result).ifPresent(end::threshold);
  }

  private static String key(DocumentResult result) {
    return result.outcome() == Outcome.DUPLICATE_ID
        ? Task.duplicateKey(result.id(), result.origin())
        : result.id();
  }

  private void commit() throws IOException {
    long start = System.nanoTime();
    store.commit();
    writingNanos += System.nanoTime() - start;
    for (DocumentResult result : uncommitted) {
      totals.add(result);
      settings.listener().documentFinished(result, progress());
    }
    uncommitted.clear();
  }

  /** Keeps what is finished. */
  private void interrupted() {
    end.interrupt();
    wasInterrupted = true;
    crew.stop(settings.grace());
    try {
      drain();
    } catch (IOException e) {
      end.abort("the run was interrupted, and its last documents cannot be written", e);
    }
  }

  private void drain() throws IOException {
    for (Finished next = crew.poll(); next != null; next = crew.poll()) {
      add(next);
    }
  }

  /** Commits the rest; gives the tables their names if everything is there. */
  private void finish(EngineFactory engines, List<Sink<?>> opened) {
    if (store.isBroken()) {
      return;
    }
    try {
      commit();
      long start = System.nanoTime();
      if (end.isEarly() || notAsked > 0) {
        store.publishPartially();
      } else {
        store.publish(once(engines));
        for (Sink<?> sink : opened) {
          sink.finish();
        }
      }
      writingNanos += System.nanoTime() - start;
    } catch (IOException e) {
      end.abort("the results cannot be written", e);
    }
  }

  private List<Part> once(EngineFactory engines) throws IOException {
    if (totals.documents() == totals.failed()) {
      return Collections.emptyList();
    }
    DocumentBoundary.Attempt<List<Part>> attempt =
        DocumentBoundary.attempt(
            () -> {
              List<Part> parts = new ArrayList<>();
              for (Renderer renderer : settings.renderers()) {
                parts.addAll(renderer.once(engines.createCas()));
              }
              return parts;
            });
    if (attempt.thrown() != null) {
      throw new IOException("The types of the run cannot be written", attempt.thrown());
    }
    return attempt.value();
  }

  private void close(Sink<?> sink) {
    try {
      sink.close();
    } catch (IOException e) {
      end.abort("the output '" + sink.name() + "' cannot be closed", e);
    }
  }

  private Progress progress() {
    return new Progress(
        totals.documents(),
        totals.failed(),
        finishedBefore,
        total,
        totals.counts().characters(),
        totals.counts().tokens(),
        elapsed());
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  private List<StageTime> stages() {
    List<StageTime> stages = new ArrayList<>();
    if (crew != null) {
      stages.addAll(crew.times());
      stages.add(new StageTime("[writing]", writingNanos));
    }
    return stages;
  }
}
