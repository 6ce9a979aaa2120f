package org.dateline.runner.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.runner.check.PipelineChecker;
import org.dateline.runner.fixture.Descriptor;
import org.dateline.runner.fixture.NoOpAnnotator;
import org.dateline.runner.fixture.Workshop;
import org.dateline.runner.plugin.ParameterValue;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.plugin.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileSettingTest {

  private static final Place SAID = Place.of("--profile");

  @TempDir Path temp;
  private Plugins plugins;

  @BeforeEach
  void setUp() throws IOException {
    Workshop workshop = new Workshop(temp);
    describe(
        workshop, "three", "&quot;rules&quot; alone, &quot;fast&quot; or &quot;accurate&quot;");
    describe(workshop, "two", "Either &quot;fast&quot; or &quot;accurate&quot;.");
    describe(workshop, "open", "Any name.");
    workshop.describe(Descriptor.of("none", NoOpAnnotator.class.getName()), "test.None");
    plugins = Plugins.discover(workshop.loader(), List.of());
  }

  private static void describe(Workshop workshop, String name, String description)
      throws IOException {
    workshop.describe(
        Descriptor.of(name, NoOpAnnotator.class.getName())
            .parameter("profile", "String", description)
            .value("profile", "<string>fast</string>"),
        "test." + name);
  }

  @Test
  void profileIsGivenToEveryAnnotatorThatHasOne() {
    PipelineDraft draft = of("three", "none", "two", "open").withProfile("accurate", SAID);

    assertThat(profiles(draft)).containsExactly("accurate", "-", "accurate", "accurate");
    assertThat(problems(draft)).isEmpty();
  }

  @Test
  void annotatorWithoutThisProfileKeepsItsOwnAndSaysSo() {
    PipelineDraft draft = of("three", "two").withProfile("rules", SAID);

    assertThat(profiles(draft)).containsExactly("rules", "fast");
    assertThat(problems(draft))
        .singleElement()
        .asString()
        .contains("warning", "'two' has no profile 'rules'; it keeps 'fast'");
  }

  @Test
  void unknownProfileIsAnErrorThatNamesTheNearest() {
    assertThat(problems(of("three", "none").withProfile("acurate", SAID)))
        .singleElement()
        .asString()
        .contains("error: There is no profile 'acurate'", "Did you mean 'accurate'?");
    assertThat(problems(of("two").withProfile("thorough", SAID)))
        .singleElement()
        .asString()
        .contains("The profiles are 'accurate', 'fast'.");
  }

  @Test
  void pipelineWithoutAnyProfileIsAnErrorWhereOneIsAskedFor() {
    assertThat(problems(of("none").withProfile("fast", SAID)))
        .singleElement()
        .asString()
        .contains("No annotator of the pipeline has a parameter 'profile'", "none");
    assertThat(problems(of("none").withUsualProfile("accurate", SAID))).isEmpty();
  }

  @Test
  void usualProfileIsForThoseThatOfferItAndWereGivenNone() {
    PipelineDraft draft = of("three", "two", "open", "none").set("two.profile=fast", "--set");

    assertThat(profiles(draft.withUsualProfile("accurate", SAID)))
        .containsExactly("accurate", "fast", "fast", "-");
  }

  @Test
  void valueAskedForIsStrongerThanThatOfThePipelineAndSetIsStrongest() {
    PipelineDraft given = of("three", "two").set("three.profile=rules", "a descriptor");

    assertThat(profiles(given.withUsualProfile("accurate", SAID)))
        .containsExactly("rules", "accurate");
    assertThat(profiles(given.withProfile("accurate", SAID)))
        .containsExactly("accurate", "accurate");
    assertThat(profiles(given.withProfile("accurate", SAID).set("two.profile=fast", "--set")))
        .containsExactly("accurate", "fast");
  }

  @Test
  void valueThatAnAnnotatorDoesNotStateIsAProblemHoweverItIsSet() {
    assertThat(problems(of("three").set("three.profile=fats", "--set")))
        .singleElement()
        .asString()
        .contains("Parameter 'profile' cannot be 'fats'", "Did you mean 'fast'?");
    assertThat(problems(of("open").set("open.profile=fats", "--set"))).isEmpty();
  }

  private PipelineDraft of(String... names) {
    PipelineDraft draft = PipelineDraft.empty(Place.of("a test"));
    for (String name : names) {
      draft = draft.add(name, name, plugins, Place.of("a test"));
    }
    return draft;
  }

  private List<Problem> problems(PipelineDraft draft) {
    return PipelineChecker.check(draft, plugins).problems();
  }

  private static List<String> profiles(PipelineDraft draft) {
    return draft.stages().stream()
        .map(stage -> stage.valueOf("profile").map(ParameterValue::toString).orElse("-"))
        .toList();
  }
}
