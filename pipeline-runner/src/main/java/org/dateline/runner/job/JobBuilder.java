package org.dateline.runner.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.journal.CommitSettings;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.sink.Sink;
import org.dateline.runner.source.ArchiveLimits;
import org.dateline.runner.source.Source;

/**
 * Describes a job step by step.
 *
 * @since 0.1.0
 */
public final class JobBuilder {

  private static final int DOCUMENTS_IN_FLIGHT_PER_THREAD = 8;

  private static final Duration USUAL_GRACE = Duration.ofSeconds(30);

  private Pipeline pipeline;
  private Source source;
  private Path output;
  private final Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
  private final List<Sink<?>> sinks = new ArrayList<>();
  private int threads = Runtime.getRuntime().availableProcessors();
  private int window;
  private IntakePolicy intake = IntakePolicy.FAIL;
  private String language = "en";
  private final Map<String, String> notes = new TreeMap<>();
  private JobListener listener = JobListener.NONE;
  private Limits limits = Limits.USUAL;
  private ArchiveLimits archives = ArchiveLimits.USUAL;
  private FailureThreshold threshold = FailureThreshold.USUAL;
  private CommitSettings commit = CommitSettings.USUAL;
  private Duration grace = USUAL_GRACE;
  private boolean overwrite;
  private Selection selection = Selection.UNFINISHED;
  private boolean quarantine = true;
  private Isolation isolation = Isolation.THREAD;
  private String workerHeap = "1g";
  private UnaryOperator<String> rerunCommand = id -> null;
  private List<String> command = List.of();

  JobBuilder() {}

  /** Sets the pipeline; required. */
  public JobBuilder pipeline(Pipeline pipeline) {
    this.pipeline = pipeline;
    return this;
  }

  /** Sets where the documents come from; required. */
  public JobBuilder source(Source source) {
    this.source = source;
    return this;
  }

  /** Sets the folder for results, report and quarantine; required. It is made where it is not. */
  public JobBuilder output(Path output) {
    this.output = output;
    return this;
  }

  /** Adds a format in which results are written. */
  public JobBuilder format(OutputFormat format) {
    formats.add(format);
    return this;
  }

  /** Adds formats in which results are written. */
  public JobBuilder formats(Collection<OutputFormat> formats) {
    this.formats.addAll(formats);
    return this;
  }

  /** Adds a sink of your own; the job opens and closes it. */
  public JobBuilder sink(Sink<?> sink) {
    sinks.add(sink);
    return this;
  }

  /** Sets the number of workers; by default one for each processor. */
  public JobBuilder threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("A job needs at least one thread, not " + threads);
    }
    this.threads = threads;
    return this;
  }

  /**
   * Sets how many documents may be between reading and writing. It bounds the memory, and how many
   * documents can overtake a slow one; by default eight for each worker.
   */
  public JobBuilder window(int window) {
    if (window < 1) {
      throw new IllegalArgumentException("The window holds at least one document, not " + window);
    }
    this.window = window;
    return this;
  }

  /** Sets what happens to malformed text; by default the document fails. */
  public JobBuilder intake(IntakePolicy intake) {
    this.intake = Objects.requireNonNull(intake);
    return this;
  }

  /** Sets the language of documents that do not name theirs; by default {@code en}. */
  public JobBuilder language(String language) {
    this.language = Objects.requireNonNull(language);
    return this;
  }

  /** Adds a setting to the report, such as an option of the command line. */
  public JobBuilder note(String name, String value) {
    notes.put(name, value);
    return this;
  }

  /** Sets who is told how the run goes on. */
  public JobBuilder listener(JobListener listener) {
    this.listener = Objects.requireNonNull(listener);
    return this;
  }

  /** Sets what a document may take; by default {@link Limits#USUAL}. */
  public JobBuilder limits(Limits limits) {
    this.limits = Objects.requireNonNull(limits);
    return this;
  }

  /** Sets how far packed input is unpacked; by default {@link ArchiveLimits#USUAL}. */
  public JobBuilder archives(ArchiveLimits archives) {
    this.archives = Objects.requireNonNull(archives);
    return this;
  }

  /** Sets when so much fails that the run ends; by default {@link FailureThreshold#USUAL}. */
  public JobBuilder threshold(FailureThreshold threshold) {
    this.threshold = Objects.requireNonNull(threshold);
    return this;
  }

  /** Sets when finished documents are made durable; by default {@link CommitSettings#USUAL}. */
  public JobBuilder commit(CommitSettings commit) {
    this.commit = Objects.requireNonNull(commit);
    return this;
  }

  /** Sets how long documents in flight may take when the run is stopped; by default 30 seconds. */
  public JobBuilder grace(Duration grace) {
    this.grace = Objects.requireNonNull(grace);
    return this;
  }

  /**
   * Sets whether results of an earlier run are deleted. By default a job goes on where an earlier
   * one with the same output has ended, and refuses to if that one was another.
   */
  public JobBuilder overwrite(boolean overwrite) {
    this.overwrite = overwrite;
    return this;
  }

  /** Sets which documents are done; by default {@link Selection#UNFINISHED}. */
  public JobBuilder selection(Selection selection) {
    this.selection = Objects.requireNonNull(selection);
    return this;
  }

  /** Sets whether documents that fail are put aside in {@code quarantine/}; by default they are. */
  public JobBuilder quarantine(boolean quarantine) {
    this.quarantine = quarantine;
    return this;
  }

  /**
   * Sets whether workers are threads or processes; by default threads. Sinks of your own need
   * threads, as they look at the CAS.
   */
  public JobBuilder isolation(Isolation isolation) {
    this.isolation = Objects.requireNonNull(isolation);
    return this;
  }

  /** Sets the heap of a worker process, as the option {@code -Xmx} takes it; by default 1g. */
  public JobBuilder workerHeap(String workerHeap) {
    if (!workerHeap.matches("[1-9][0-9]*[kKmMgG]?")) {
      throw new IllegalArgumentException(
          "A heap is a number with k, m or g, such as 512m, not '" + workerHeap + "'");
    }
    this.workerHeap = workerHeap;
    return this;
  }

  /** Sets the arguments of the command that the job stands for, to be kept with its output. */
  public JobBuilder command(List<String> arguments) {
    this.command = List.copyOf(arguments);
    return this;
  }

  /** Sets how to say, in quarantine, which command does a document again, given its id. */
  public JobBuilder rerunCommand(UnaryOperator<String> rerunCommand) {
    this.rerunCommand = Objects.requireNonNull(rerunCommand);
    return this;
  }

  /**
   * Makes the job.
   *
   * @throws IllegalStateException if pipeline, source or output is missing, or a sink cannot do its
   *     work in the isolation chosen
   */
  public Job build() {
    if (isolation == Isolation.PROCESS && !sinks.isEmpty()) {
      throw new IllegalStateException(
          "The sink '" + sinks.get(0).name() + "' looks at the CAS, which is in another process");
    }
    return new Job(
        new JobSettings(
            required(pipeline, "pipeline"),
            required(source, "source"),
            required(output, "output"),
            Set.copyOf(formats),
            List.copyOf(sinks),
            threads,
            Math.max(window == 0 ? threads * DOCUMENTS_IN_FLIGHT_PER_THREAD : window, threads),
            intake,
            language,
            Map.copyOf(notes),
            listener,
            limits,
            archives,
            threshold,
            commit,
            grace,
            overwrite,
            selection,
            quarantine,
            isolation,
            workerHeap,
            rerunCommand,
            List.copyOf(command)));
  }

  private static <T> T required(T value, String name) {
    if (value == null) {
      throw new IllegalStateException("A job needs a " + name + "; call " + name + "(…) first");
    }
    return value;
  }
}
