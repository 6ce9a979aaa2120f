package org.dateline.runner.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.journal.CommitSettings;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.sink.Renderer;
import org.dateline.runner.sink.Sink;
import org.dateline.runner.source.ArchiveLimits;
import org.dateline.runner.source.Source;

/** What a {@link JobBuilder} has gathered; see there. */
record JobSettings(
    Pipeline pipeline,
    Source source,
    Path output,
    Set<OutputFormat> formats,
    List<Sink<?>> sinks,
    int threads,
    int window,
    IntakePolicy intake,
    String language,
    Map<String, String> notes,
    JobListener listener,
    Limits limits,
    ArchiveLimits archives,
    FailureThreshold threshold,
    CommitSettings commit,
    Duration grace,
    boolean overwrite,
    Selection selection,
    boolean quarantine,
    Isolation isolation,
    String workerHeap,
    UnaryOperator<String> rerunCommand,
    List<String> command) {

  /** Returns what a worker has to know. */
  ProcessingSettings processing() {
    return new ProcessingSettings(pipeline.hash(), formats, intake, language, limits);
  }

  /** Returns what renders documents, in a fixed order. */
  List<Renderer> renderers() {
    return processing().renderers();
  }

  /** Returns what has an effect on the results of a document beside pipeline and input. */
  SortedMap<String, String> options() {
    SortedMap<String, String> options = new TreeMap<>(notes);
    options.put("intake", intake.label());
    options.put("language", language);
    options.put(
        "formats", formatsInOrder().map(OutputFormat::label).collect(Collectors.joining(",")));
    return options;
  }

  private Stream<OutputFormat> formatsInOrder() {
    return Stream.of(OutputFormat.values()).filter(formats::contains);
  }
}
