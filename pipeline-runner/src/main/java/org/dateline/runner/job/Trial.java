package org.dateline.runner.job;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.report.DocumentFailure;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.DocumentContent;
import org.dateline.runner.source.Portable;
import org.dateline.runner.source.SourceDocument;

/**
 * One sentence, annotated by a pipeline: whether its models are there and can be loaded.
 *
 * @param isGood whether it went well
 * @param told how it went, in one line
 * @since 0.1.0
 */
public record Trial(boolean isGood, String told) {

  private static final String SENTENCE =
      "WASHINGTON (Example) - “We agree,” the minister said on Monday.\n";

  /** Makes engine and CAS as a run does, and annotates the sentence. */
  public static Trial of(Pipeline pipeline) {
    DocumentBoundary.Attempt<DocumentResult> attempt =
        DocumentBoundary.attempt(() -> annotate(pipeline));
    if (attempt.thrown() != null) {
      return new Trial(false, FailureAnalysis.oneLine(attempt.thrown().toString()));
    }
    DocumentResult result = attempt.value();
    if (result.outcome() == Outcome.COMPLETE) {
      return new Trial(
          true,
          String.format(
              Locale.ROOT,
              "%d annotators are loaded and have annotated %d tokens",
              pipeline.stages().size(),
              result.counts().tokens()));
    }
    DocumentFailure failure = result.failure();
    return new Trial(false, result.outcome().label() + " in " + failure.cause());
  }

  private static DocumentResult annotate(Pipeline pipeline) throws Exception {
    CasCreationUtils.createCas();
    byte[] raw = SENTENCE.getBytes(StandardCharsets.UTF_8);
    DocumentContent content = new Portable(Portable.Kind.TEXT, null).content("doctor", raw);
    ProcessingSettings settings =
        new ProcessingSettings(
            pipeline.hash(), Set.of(OutputFormat.JSONL), IntakePolicy.FAIL, "en", Limits.USUAL);
    DocumentProcessor processor =
        new DocumentProcessor(
            settings, new EngineFactory(pipeline, Optional.empty()), List.of(), new StageClock());
    try {
      return processor
          .process(new Loaded(new SourceDocument("doctor", "doctor", content), raw, null))
          .result();
    } finally {
      processor.close();
    }
  }
}
