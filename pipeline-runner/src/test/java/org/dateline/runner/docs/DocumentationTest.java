package org.dateline.runner.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.runner.check.PipelineChecker;
import org.dateline.runner.cli.CommandLineOutput;
import org.dateline.runner.cli.ExitCode;
import org.dateline.runner.draft.PipelineDraft;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.report.RunOutcome;
import org.dateline.runner.report.RunReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README and docs show is what is compiled, loaded and run here. */
class DocumentationTest {

  private static final Path ROOT = Path.of(System.getProperty("dateline.root"));
  private static final Path TESTS = ROOT.resolve("pipeline-runner/src/test");

  @Test
  void theJavaExampleOfTheReadmeRuns(@TempDir Path out) throws Exception {
    String source = read(TESTS.resolve("java/org/dateline/runner/docs/ReadmeExample.java"));
    String snippet =
        source.substring(
            source.indexOf("// snippet begins\n") + "// snippet begins\n".length(),
            source.indexOf("    // snippet ends"));
    assertThat(read(ROOT.resolve("README.md")))
        .contains("```java\n" + snippet.stripTrailing().stripIndent());

    RunReport report = ReadmeExample.run(ROOT.resolve("seeds").toString(), out);
    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.complete()).isEqualTo(5);
    assertThat(report.counts().quotes()).isGreaterThan(30);
  }

  @Test
  void theXmlExampleOfTheReadmePassesTheCheck() throws Exception {
    Path file = TESTS.resolve("resources/docs/my-pipeline.xml");
    assertThat(read(ROOT.resolve("README.md"))).contains("```xml\n" + read(file));

    Plugins plugins = Plugins.discover();
    assertThat(PipelineChecker.check(PipelineDraft.read(file, plugins), plugins).problems())
        .isEmpty();
  }

  @Test
  void theComponentReferenceIsThatOfTheDescriptors() throws Exception {
    assertThat(read(ROOT.resolve("docs/components.md")))
        .as("docs/components.md; write it anew with: bin/dateline describe --all")
        .isEqualTo(CommandLineOutput.of("describe", "--all"));
  }

  @Test
  void theExitCodesAreDocumented() throws Exception {
    String page = read(ROOT.resolve("docs/command-line.md"));
    for (ExitCode code : ExitCode.values()) {
      assertThat(page).contains("| " + code.code() + " | " + code.meaning());
    }
  }

  @Test
  void linksBetweenPagesLeadSomewhere() throws Exception {
    Pattern link = Pattern.compile("]\\((?!https?:|#)([^)#]+)");
    for (Path page : pages()) {
      Matcher matcher = link.matcher(read(page));
      while (matcher.find()) {
        assertThat(page.resolveSibling(matcher.group(1)))
            .as("link in %s", ROOT.relativize(page))
            .exists();
      }
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
        Stream<Path> top = Files.list(ROOT)) {
      return Stream.concat(docs, top)
          .filter(file -> file.toString().endsWith(".md"))
          .collect(Collectors.toList());
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }
}
