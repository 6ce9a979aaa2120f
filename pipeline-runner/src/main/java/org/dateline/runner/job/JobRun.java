package org.dateline.runner.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.report.ReportFile;
import org.dateline.runner.report.ReportHeader;
import org.dateline.runner.report.RunOutcome;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.report.StageTime;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.sink.Quarantine;
import org.dateline.runner.sink.Sink;
import org.dateline.runner.source.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job. The thread that calls {@link #run} writes. */
final class JobRun {

  private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

  private final JobSettings settings;
  private final Quarantine quarantine;
  private final RunTotals totals = new RunTotals();
  private final Instant started = Instant.now();
  private final long startNanos = System.nanoTime();
  private OptionalLong total = OptionalLong.empty();
  private Crew crew;
  private long writingNanos;
  private RunOutcome outcome = RunOutcome.COMPLETE;
  private String abortCause;
  private boolean wasInterrupted;

  JobRun(JobSettings settings) {
    this.settings = settings;
    this.quarantine = new Quarantine(settings.output());
  }

  RunReport run() {
    RunReport report;
    try {
      Files.createDirectories(settings.output());
      try (ReportFile file = new ReportFile(settings.output())) {
        process(file);
        report = report(null);
        report = withFile(report, file);
      }
    } catch (IOException e) {
      abort("the report cannot be written", e);
      report = report(null);
    }
    settings.listener().finished(report);
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
    return report;
  }

  private void process(ReportFile file) {
    List<Sink<?>> sinks =
        Stream.concat(
                Stream.of(OutputFormat.values())
                    .filter(settings.formats()::contains)
                    .map(format -> format.sink(settings.output())),
                settings.sinks().stream())
            .collect(Collectors.toList());
    List<Sink<?>> opened = new ArrayList<>();
    try {
      // Before any class of the annotations is loaded: UIMA issue 234.
      CasCreationUtils.createCas();
      Source source = settings.source().without(settings.output());
      Optional<TypeSystemDescription> types = source.types();
      EngineFactory engines = new EngineFactory(settings.pipeline(), types);
      for (Sink<?> sink : sinks) {
        opened.add(sink);
        sink.open();
      }
      total = size(source);
      settings.listener().started(total);
      crew = new Crew(settings, source, engines, sinks);
      crew.start();
      write(file);
      if (abortCause == null) {
        for (Sink<?> sink : sinks) {
          sink.finish();
        }
      }
    } catch (InterruptedException e) {
      interrupted(file);
    } catch (IOException | ResourceInitializationException e) {
      abort("the run cannot go on", e);
    } finally {
      if (crew != null) {
        wasInterrupted |= crew.stop();
      }
      opened.forEach(this::close);
    }
  }

  private OptionalLong size(Source source) {
    try {
      return source.size();
    } catch (IOException e) {
      LOG.debug("The number of documents is not known", e);
      return OptionalLong.empty();
    }
  }

  private void write(ReportFile file) throws InterruptedException, IOException {
    for (Finished next = crew.take(); next != null; next = crew.take()) {
      if (!write(next, file)) {
        return;
      }
      crew.written();
    }
    if (crew.problem() != null) {
      abort("the source cannot go on", crew.problem());
    }
  }

  /** Writes a document; tells whether the run goes on. */
  private boolean write(Finished finished, ReportFile file) throws IOException {
    DocumentResult result = finished.result();
    long start = System.nanoTime();
    for (Finished.Writing writing : finished.writings()) {
      writing.write();
    }
    if (finished.quarantine() != null) {
      quarantine.add(
          result.id(),
          result.origin(),
          result.sha256(),
          result.failure().message(),
          finished.quarantine());
    }
    file.add(result);
    writingNanos += System.nanoTime() - start;
    totals.add(result);
    settings.listener().documentFinished(result, progress());
    if (result.outcome().category() == Outcome.Category.RUN_FAILURE) {
      outcome = RunOutcome.ABORTED;
      abortCause =
          "no engine could be made: "
              + result.failure().exception()
              + ": "
              + result.failure().message();
      return false;
    }
    return true;
  }

  /** Keeps what is finished without a gap. */
  private void interrupted(ReportFile file) {
    outcome = RunOutcome.INTERRUPTED;
    wasInterrupted = true;
    crew.stop();
    try {
      for (Finished next = crew.poll(); next != null; next = crew.poll()) {
        if (!write(next, file)) {
          break;
        }
      }
    } catch (IOException e) {
      abort("the run was interrupted, and its last documents cannot be written", e);
    }
  }

  private void close(Sink<?> sink) {
    try {
      sink.close();
    } catch (IOException e) {
      abort("the output '" + sink.name() + "' cannot be closed", e);
    }
  }

  private void abort(String what, Throwable cause) {
    outcome = RunOutcome.ABORTED;
    String message =
        FailureAnalysis.oneLine(
            what + ": " + cause.getClass().getName() + ": " + cause.getMessage());
    abortCause = abortCause == null ? message : abortCause + "; " + message;
    LOG.debug(what, cause);
  }

  private Progress progress() {
    return new Progress(
        totals.documents(),
        totals.failed(),
        total,
        totals.counts().characters(),
        totals.counts().tokens(),
        elapsed());
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  private RunReport withFile(RunReport report, ReportFile file) throws IOException {
    Map<String, String> notes = new TreeMap<>(settings.notes());
    notes.put("intake", settings.intake().label());
    notes.put("language", settings.language());
    notes.put(
        "formats",
        Stream.of(OutputFormat.values())
            .filter(settings.formats()::contains)
            .map(OutputFormat::label)
            .collect(Collectors.joining(",")));
    String version = Job.class.getPackage().getImplementationVersion();
    ReportHeader header =
        ReportHeader.of(
            version == null ? "development" : version,
            settings.pipeline(),
            settings.source().description(),
            notes,
            settings.threads(),
            started);
    return report(file.finish(header, report));
  }

  private RunReport report(Path file) {
    if (outcome == RunOutcome.COMPLETE && totals.failed() > 0) {
      outcome = RunOutcome.COMPLETE_WITH_FAILURES;
    }
    List<StageTime> stages = new ArrayList<>();
    if (crew != null) {
      stages.addAll(crew.times());
      stages.add(new StageTime("[writing]", writingNanos));
    }
    return new RunReport(
        outcome,
        abortCause,
        totals.outcomes(),
        totals.counts(),
        totals.repairs(),
        totals.firstFailures(),
        stages,
        elapsed(),
        file);
  }
}
