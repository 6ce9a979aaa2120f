package org.dateline.runner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.junit.jupiter.api.Test;

/** Dependencies point one way: the API knows nothing, annotators and the runner know the API. */
@AnalyzeClasses(packages = "org.dateline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String API = "org.dateline.api..";
  private static final String TYPES = "org.dateline.type..";
  private static final String ANNOTATORS = "org.dateline.annotator..";
  private static final String RUNNER = "org.dateline.runner..";

  @ArchTest
  static final ArchRule apiKnowsNeitherAnnotatorsNorRunner =
      noClasses()
          .that()
          .resideInAnyPackage(API, TYPES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ANNOTATORS, RUNNER);

  @ArchTest
  static final ArchRule annotatorsDoNotKnowTheRunner =
      noClasses()
          .that()
          .resideInAPackage(ANNOTATORS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(RUNNER);

  @ArchTest
  static final ArchRule annotatorsDoNotKnowEachOther =
      slices().matching("org.dateline.annotator.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule runnerFindsAnnotatorsByTheirDescriptorsOnly =
      noClasses()
          .that()
          .resideInAPackage(RUNNER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ANNOTATORS);

  @ArchTest
  static final ArchRule packagesOfTheRunnerHaveNoCycles =
      slices().matching("org.dateline.runner.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule internalPackagesAreForTheirModuleOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage(RUNNER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.dateline.runner.internal..");

  @ArchTest
  static final ArchRule nothingButTheCommandLineKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.runner.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.dateline.runner.cli..", "picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule componentsAreNamedForWhatTheyAre =
      classes()
          .that()
          .resideInAPackage(ANNOTATORS)
          .and()
          .areAssignableTo(AnalysisComponent.class)
          .should()
          .haveSimpleNameEndingWith("Annotator");

  @Test
  void runnerHasNoNameOfAnAnnotatorClassInItsText() {
    assertThat(sourcesWith("org.dateline.annotator", "pipeline-runner/src/main/java")).isEmpty();
  }

  @Test
  void everythingThrownIsCaughtAtTheDocumentBoundaryOnly() {
    assertThat(sourcesWith("catch (Throwable", "pipeline-runner/src/main/java"))
        .containsOnly("DocumentBoundary.java");
    assertThat(sourcesWith("catch (Throwable", "annotator-api/src/main/java")).isEmpty();
    assertThat(sourcesWith("catch (Throwable", "annotators")).isEmpty();
  }

  private static List<String> sourcesWith(String text, String folder) {
    Path root = Path.of(System.getProperty("dateline.root"), folder);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/src/test/"))
          .filter(file -> contains(file, text))
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
