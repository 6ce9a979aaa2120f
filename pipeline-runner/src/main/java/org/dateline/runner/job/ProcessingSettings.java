package org.dateline.runner.job;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.runner.intake.CharacterRule;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.intake.TextIntake;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.sink.Renderer;

/** What a worker has to know of the job, in whichever process it works. */
record ProcessingSettings(
    String pipelineHash,
    Set<OutputFormat> formats,
    IntakePolicy intake,
    String language,
    Limits limits) {

  /** Returns what renders documents, in a fixed order. */
  List<Renderer> renderers() {
    return Stream.of(OutputFormat.values())
        .filter(formats::contains)
        .map(OutputFormat::renderer)
        .toList();
  }

  /** Returns the intake with the strictest rule of the formats. */
  TextIntake textIntake() {
    return new TextIntake(
        intake,
        formats.stream()
            .map(OutputFormat::characters)
            .reduce(CharacterRule.ANY, CharacterRule::and));
  }
}
