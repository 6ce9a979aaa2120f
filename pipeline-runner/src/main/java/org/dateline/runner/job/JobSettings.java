package org.dateline.runner.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.runner.intake.CharacterRule;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.sink.Sink;
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
    JobListener listener) {

  /** Returns the strictest rule of the formats. */
  CharacterRule characters() {
    return formats.stream()
        .map(OutputFormat::characters)
        .reduce(CharacterRule.ANY, CharacterRule::and);
  }
}
