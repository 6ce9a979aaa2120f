package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.pipeline.PipelineBuilder;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Portable;
import org.dateline.runner.source.SourceDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All annotators, with their automata and tables, on text that was made to provoke them. */
@Tag("chaos")
class PipelineGrowthTest {

  private static final int LENGTH = 100_000;
  private static final double MOST_PER_DOUBLING = 2.5;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "\"a ",
        "Moscow ",
        "said ",
        "said Moscow ",
        "A. ",
        "U.S.",
        "\n",
        ", ",
        "a",
        "(",
        "‘“",
        "Mr. Lavrov said. ",
        "Russia said that Russia said that ",
        "\n\n\"",
        "- "
      })
  void theNewsPipelineIsLinearOnHostileText(String unit) throws Exception {
    CasCreationUtils.createCas();
    Pipeline pipeline = PipelineBuilder.news().build();
    DocumentProcessor processor =
        new DocumentProcessor(
            new ProcessingSettings(
                pipeline.hash(),
                Set.of(OutputFormat.JSONL),
                IntakePolicy.REPLACE,
                "en",
                Limits.USUAL.withTime(Duration.ZERO)),
            new EngineFactory(pipeline, Optional.empty()),
            List.of(),
            new StageClock());
    nanos(processor, unit, LENGTH / 4);
    double growth = Double.MAX_VALUE;
    for (int look = 0; look < 3 && growth >= MOST_PER_DOUBLING; look++) {
      long half = nanos(processor, unit, LENGTH / 2);
      long whole = nanos(processor, unit, LENGTH);
      growth = Math.min(growth, (double) whole / half);
    }
    processor.close();
    assertThat(growth).as("growth per doubling").isLessThan(MOST_PER_DOUBLING);
  }

  private static long nanos(DocumentProcessor processor, String unit, int length) throws Exception {
    String text = unit.repeat(length / unit.length() + 1).substring(0, length);
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    Loaded loaded =
        new Loaded(
            new SourceDocument("a", "a", new Portable(Portable.Kind.TEXT, null).content("a", raw)),
            raw,
            "0");
    processor.ready();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    DocumentResult result = processor.process(loaded).result();
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertThat(result.failure()).isNull();
    return nanos;
  }
}
