package org.dateline.runner.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.runner.fixture.Descriptor;
import org.dateline.runner.fixture.Runs;
import org.dateline.runner.fixture.Sources;
import org.dateline.runner.fixture.Workshop;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.pipeline.PipelineBuilder;
import org.dateline.type.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void setUp() throws IOException {
    folder = Files.createDirectories(temp.resolve("plugins"));
  }

  @Test
  void twoPluginsKeepTheirOwnVersionsOfOneLibrary() throws Exception {
    plugin("alpha", "com.example.alpha.Alpha", "1", true);
    plugin("beta", "com.example.beta.Beta", "2", true);

    Plugins plugins = discover();
    Pipeline pipeline = PipelineBuilder.empty().add("alpha").add("beta").build(plugins);

    assertThat(versionsSeen(pipeline)).containsExactly("Alpha 1", "Beta 2");
  }

  @Test
  void jarDirectlyInTheFolderOfPluginsIsAPlugin() throws Exception {
    Workshop classes = new Workshop(temp.resolve("epsilon"));
    classes.compile(
        "com.example.epsilon.Epsilon", Sources.annotator("com.example.epsilon.Epsilon", "\"1\""));
    classes.describe(
        Descriptor.of("epsilon", "com.example.epsilon.Epsilon")
            .output("org.dateline.type.Provenance"));
    classes.jar(folder.resolve("epsilon.jar"));
    Files.writeString(folder.resolve("README.txt"), "no plugin");

    Plugins plugins = discover();

    assertThat(plugins.problems()).isEmpty();
    assertThat(plugins.find("epsilon").orElseThrow().home()).endsWith("epsilon.jar");
    assertThat(versionsSeen(PipelineBuilder.empty().add("epsilon").build(plugins)))
        .containsExactly("Epsilon 1");
  }

  @Test
  void pluginBringsItsOwnTypesWithTheirClasses() throws Exception {
    Workshop classes = new Workshop(folder.resolve("gauge/classes"));
    classes
        .seeing(classes.folder())
        .compile("com.example.type.Gauge", Sources.type("com.example.type.Gauge"))
        .compile(
            "com.example.gauge.GaugeAnnotator",
            Sources.annotatorOfType("com.example.gauge.GaugeAnnotator", "com.example.type.Gauge"))
        .write("com/example/type/Types.xml", Sources.typeSystem("com.example.type.Gauge"))
        .describe(
            Descriptor.of("gauge", "com.example.gauge.GaugeAnnotator")
                .types("com.example.type.Types")
                .output("com.example.type.Gauge"));

    Pipeline pipeline = PipelineBuilder.news().add("gauge").build(discover());
    CAS cas = Runs.over("The ministry denied it.", pipeline);

    assertThat(cas.<Annotation>select("com.example.type.Gauge").get().getCoveredText())
        .isEqualTo("The m");
  }

  @Test
  void discoveryInitialisesNoClass() throws Exception {
    plugin("gamma", "com.example.gamma.Gamma", "1", true);

    Plugins plugins = discover();

    assertThat(plugins.find("gamma")).isPresent();
    assertThat(System.getProperty("initialised.Gamma")).isNull();
  }

  @Test
  void pluginPresentsWhatItsDescriptorSays() throws Exception {
    Workshop classes = new Workshop(folder.resolve("delta/classes"));
    classes.compile(
        "com.example.delta.Delta", Sources.annotator("com.example.delta.Delta", "\"1\""));
    classes.describe(
        Descriptor.of("delta", "com.example.delta.Delta")
            .version("2.3")
            .parameter("targets", "String[]", "Keys of the targets.")
            .value("targets", "<array><string>RU</string><string>US</string></array>")
            .input("org.dateline.type.Quotation")
            .output("org.dateline.type.Provenance"));

    Plugin delta = discover().find("delta").orElseThrow();

    assertThat(delta.version()).isEqualTo("2.3");
    assertThat(delta.vendor()).isEqualTo("Dateline tests");
    assertThat(delta.implementation()).isEqualTo("com.example.delta.Delta");
    assertThat(delta.home()).endsWith("delta");
    assertThat(delta.inputs()).containsExactly("org.dateline.type.Quotation");
    assertThat(delta.outputs()).containsExactly("org.dateline.type.Provenance");
    Parameter targets = delta.parameter("targets").orElseThrow();
    assertThat(targets.typeName()).isEqualTo("String[]");
    assertThat(targets.description()).isEqualTo("Keys of the targets.");
    assertThat(targets.defaultValue().orElseThrow().texts()).containsExactly("RU", "US");
    assertThat(delta.problems()).isEmpty();
  }

  @Test
  void missingJarIsNamedByTheClassThatNeedsIt() throws Exception {
    plugin("alpha", "com.example.alpha.Alpha", "1", false);

    assertThat(problems())
        .singleElement()
        .asString()
        .contains("alpha.jar!/com/example/alpha/Alpha.xml")
        .contains("Annotator 'alpha' needs classes that are not there")
        .contains("com.example.library.Library (used by com.example.alpha.Alpha)")
        .contains("Put the jar with them into");
  }

  @Test
  void missingAnnotatorClassIsNamed() throws Exception {
    new Workshop(folder.resolve("alpha")).describe(Descriptor.of("alpha", "com.example.Nowhere"));

    assertThat(problems())
        .singleElement()
        .asString()
        .contains("The class com.example.Nowhere of annotator 'alpha' is not in");
  }

  @Test
  void jarThatIsNoneIsNamed() throws Exception {
    new Workshop(folder.resolve("broken")).write("broken.jar", "this is not a jar");

    assertThat(problems()).singleElement().asString().contains("broken.jar", "cannot be read");
  }

  @Test
  void twoPluginsOfOneNameAreBothNamed() throws Exception {
    plugin("same", "com.example.alpha.Alpha", "1", true);
    plugin("same", "com.example.beta.Beta", "1", true);

    assertThat(problems())
        .singleElement()
        .asString()
        .contains("2 annotators have the name 'same'")
        .contains("Alpha.xml")
        .contains("Beta.xml");
  }

  @Test
  void doctypeInDescriptorIsRefusedWithItsLine() throws Exception {
    new Workshop(folder.resolve("attack"))
        .write(
            "Attack.xml",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
                + "<analysisEngineDescription>&x;</analysisEngineDescription>")
        .list("Attack.xml");

    assertThat(problems()).singleElement().asString().contains("Attack.xml:2", "DOCTYPE");
  }

  @Test
  void malformedDescriptorIsNamedWithItsLine() throws Exception {
    new Workshop(folder.resolve("open"))
        .write(
            "Open.xml", "<analysisEngineDescription>\n  <primitive>\n</analysisEngineDescription>")
        .list("Open.xml");

    assertThat(problems()).singleElement().asString().contains("Open.xml:3", "not well-formed");
  }

  @Test
  void listedDescriptorThatIsNotThereIsNamedWithTheLineOfTheList() throws Exception {
    new Workshop(folder.resolve("gone")).list("com/example/Gone.xml");

    assertThat(problems())
        .singleElement()
        .asString()
        .contains("components.txt:1", "'com/example/Gone.xml' is not there");
  }

  @Test
  void folderWithoutAnnotatorsIsOnlyAWarning() throws Exception {
    new Workshop(folder.resolve("notes")).write("README", "no annotator here");

    assertThat(problems()).singleElement().matches(problem -> !problem.isError());
  }

  @Test
  void missingFolderOfPluginsIsNamed() {
    Plugins plugins =
        Plugins.discover(getClass().getClassLoader(), List.of(temp.resolve("nowhere")));

    assertThat(plugins.problems()).singleElement().asString().contains("no such folder of plugins");
  }

  private void plugin(String name, String className, String library, boolean withLibrary)
      throws IOException {
    String place = className.substring(className.lastIndexOf('.') + 1);
    Workshop libraries = new Workshop(temp.resolve("library-" + place));
    libraries.compile("com.example.library.Library", Sources.library(library));
    if (withLibrary) {
      libraries.jar(folder.resolve(place + "/lib/library.jar"));
    }
    Workshop classes = new Workshop(temp.resolve("classes-" + place)).seeing(libraries.folder());
    classes.compile(
        className, Sources.annotator(className, "com.example.library.Library.version()"));
    classes.describe(Descriptor.of(name, className));
    classes.jar(folder.resolve(place + "/" + name + ".jar"));
  }

  private Plugins discover() {
    return Plugins.discover(getClass().getClassLoader(), List.of(folder));
  }

  private List<Problem> problems() {
    return discover().problems();
  }

  private static List<String> versionsSeen(Pipeline pipeline) throws Exception {
    CAS cas = Runs.over("The ministry denied it.", pipeline);
    return JCasUtil.select(cas.getJCas(), Provenance.class).stream()
        .map(seen -> seen.getComponent() + " " + seen.getVersion())
        .sorted()
        .toList();
  }
}
