package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.api.DatelineTypeSystemProvider;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.report.RunOutcome;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.report.StageTime;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobIdentityTest {

  @TempDir private Path folder;

  @Test
  void hostileIdsStayInTheOutputFolderAndDoNotStopTheRun() throws Exception {
    String lines =
        String.join(
            "\n",
            line("../../../escaped", "Moscow"),
            line("/etc/escaped", "Moscow"),
            line("a", "Moscow"),
            line("A", "Moscow"),
            line("con", "Moscow"),
            line("\\u0000\\ud800", "Moscow"),
            line("\\ud800quarantined", "\\ud800"),
            line("x".repeat(3000), "Moscow"));
    Files.createDirectories(folder.resolve("deep/er"));
    Files.writeString(folder.resolve("deep/in.jsonl"), lines);
    Path output = folder.resolve("deep/er/out");

    RunReport report =
        Job.builder()
            .pipeline(Pipelines.of(WordAnnotator.class))
            .source(Sources.of(List.of(folder.resolve("deep/in.jsonl").toString())))
            .output(output)
            .formats(List.of(OutputFormat.values()))
            .intake(IntakePolicy.QUARANTINE)
            .build()
            .run();

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE_WITH_FAILURES);
    assertThat(report.outcomes())
        .containsEntry(Outcome.COMPLETE, 6L)
        .containsEntry(Outcome.NOT_WRITABLE, 1L)
        .containsEntry(Outcome.QUARANTINED, 1L);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).filter(file -> !file.startsWith(output)))
          .containsExactly(folder.resolve("deep/in.jsonl"));
    }
    try (Stream<Path> files = Files.walk(output.resolve("xmi"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".xmi"))).hasSize(6);
    }
    JsonNode json = new ObjectMapper().readTree(report.file().toFile());
    assertThat(json.at("/documents").findValuesAsText("id")).contains("\u0000\uD800");
  }

  @Test
  void theCasKnowsItsIdAndLanguage() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Moscow");

    RunReport report =
        Job.builder()
            .pipeline(Pipelines.of(WordAnnotator.class))
            .source(Sources.of(List.of(folder.resolve("a.txt").toString())))
            .output(folder.resolve("out"))
            .format(OutputFormat.XMI)
            .note("set", "words.x=1")
            .build()
            .run();

    CAS cas =
        CasCreationUtils.createCas(
            TypeSystemDescriptionFactory.createTypeSystemDescription(
                DatelineTypeSystemProvider.NAME),
            null,
            null);
    try (InputStream in = Files.newInputStream(folder.resolve("out/xmi/a.txt.xmi"))) {
      XmiCasDeserializer.deserialize(in, cas);
    }
    DocumentMetaData metaData = DocumentMetaData.get(cas.getJCas());
    assertThat(metaData.getDocumentId()).isEqualTo("a.txt");
    assertThat(metaData.getLanguage()).isEqualTo("en");
    assertThat(metaData.getEnd()).isEqualTo("Moscow".length());
    JsonNode json = new ObjectMapper().readTree(report.file().toFile());
    assertThat(json.at("/settings/set").asText()).isEqualTo("words.x=1");
    assertThat(json.at("/pipeline/annotators/0/key").asText()).isEqualTo("WordAnnotator");
    assertThat(json.at("/documents/0/counts/tokens").asInt()).isEqualTo(1);
    assertThat(json.at("/documents/0/sha256").asText()).hasSize(64);
    assertThat(json.at("/execution/threads").asInt()).isPositive();
  }

  @Test
  void anAnnotatorAloneIsAPipelineToo() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Moscow");
    Pipeline alone =
        new Pipeline(
            AnalysisEngineFactory.createEngineDescription(WordAnnotator.class),
            JobIdentityTest.class.getClassLoader(),
            "0",
            List.of(new Pipeline.Stage("words", WordAnnotator.class.getName(), "1")));

    RunReport report =
        Job.builder()
            .pipeline(alone)
            .source(Sources.of(List.of(folder.resolve("a.txt").toString())))
            .output(folder.resolve("out"))
            .build()
            .run();

    assertThat(report.counts().tokens()).isEqualTo(1);
    assertThat(report.stages())
        .extracting(StageTime::key)
        .anyMatch(key -> key.contains(WordAnnotator.class.getName()))
        .contains("[intake]", "[reading]", "[writing]");
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
  }
}
