package org.dateline.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.runner.draft.PipelineDraft;
import org.dateline.runner.fixture.Descriptor;
import org.dateline.runner.fixture.NoOpAnnotator;
import org.dateline.runner.fixture.Workshop;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.plugin.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineCheckerTest {

  private static final String NO_OP = NoOpAnnotator.class.getName();
  private static final String SENTENCE =
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
  private static final String ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";

  @TempDir Path temp;
  private Workshop workshop;
  private Plugins plugins;

  @BeforeEach
  void setUp() throws IOException {
    workshop = new Workshop(temp.resolve("annotators"));
    workshop.describe(
        Descriptor.of("splitter", NO_OP)
            .parameter("minConfidence", "Float", "Least confidence.")
            .value("minConfidence", "<float>0.5</float>")
            .parameter("window", "Integer", "Number of words, 1 or more.")
            .parameter("labels", "String[]", "Any labels.")
            .parameter("strict", "Boolean", "Whether to be strict.")
            .parameter("lexiconLocation", "String", "Where the words are.")
            .output(SENTENCE),
        "test.Splitter");
    workshop.describe(
        Descriptor.of("judge", NO_OP).mandatory("verdict", "String").input(SENTENCE), "test.Judge");
    workshop.describe(Descriptor.of("namer", NO_OP).input(ENTITY), "test.Namer");
    plugins = Plugins.discover(workshop.loader(), List.of());
  }

  @Test
  void pipelineWithoutMistakesHasNoProblem() throws IOException {
    assertThat(
            check("splitter", "splitter.window=3", "splitter.labels=a, b", "splitter.strict=true"))
        .isEmpty();
  }

  @Test
  void everyMistakeIsListedAtOnceWithItsLine() throws IOException {
    workshop.write(
        "wrong.xml",
        """
        <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
          <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
          <primitive>false</primitive>
          <delegateAnalysisEngineSpecifiers>
            <delegateAnalysisEngine key="judge"><import name="test.Judge"/></delegateAnalysisEngine>
            <delegateAnalysisEngine key="splitter"><import name="test.Splitter"/></delegateAnalysisEngine>
            <delegateAnalysisEngine key="namer">
              <import name="test.Namr"/>
            </delegateAnalysisEngine>
            <delegateAnalysisEngine key="idle"><import name="test.Namer"/></delegateAnalysisEngine>
          </delegateAnalysisEngineSpecifiers>
          <analysisEngineMetaData>
            <name>wrong</name>
            <configurationParameters>
              <configurationParameter>
                <name>confidence</name><type>Float</type>
                <overrides>
                  <parameter>splitter/minConfidence</parameter>
                  <parameter>splitter/minConfidenc</parameter>
                </overrides>
              </configurationParameter>
            </configurationParameters>
            <configurationParameterSettings>
              <nameValuePair>
                <name>confidence</name><value><float>1.5</float></value>
              </nameValuePair>
              <nameValuePair><name>confidenze</name><value><float>1</float></value></nameValuePair>
            </configurationParameterSettings>
            <flowConstraints><fixedFlow>
              <node>judge</node>
              <node>spliter</node>
              <node>splitter</node>
              <node>namer</node>
            </fixedFlow></flowConstraints>
          </analysisEngineMetaData>
        </analysisEngineDescription>
        """);

    CheckResult result =
        PipelineChecker.check(
            PipelineDraft.read(temp.resolve("annotators/wrong.xml"), plugins), plugins);

    assertThat(result.problems())
        .extracting(problem -> problem.toString().replaceFirst("^.*wrong.xml", "wrong.xml"))
        .containsExactly(
            "wrong.xml:5: error: The annotator 'judge' needs a value for 'verdict' (String)."
                + " Set it in the pipeline, or with --set judge.verdict=…",
            "wrong.xml:8: error: There is no descriptor 'test.Namr' on the class path or in a"
                + " plugin. Did you mean 'test.Namer'?",
            "wrong.xml:10: warning: The annotator 'idle' is declared, but the flow does not name"
                + " it. Add <node>idle</node> to the flow, or remove it.",
            "wrong.xml:19: error: The annotator 'splitter' has no parameter 'minConfidenc' to"
                + " override. Did you mean 'minConfidence'?",
            "wrong.xml:24: error: Parameter 'minConfidence' takes from 0 to 1, but '1.5' is given.",
            "wrong.xml:27: error: The pipeline sets the parameter 'confidenze', which it does not"
                + " declare. Did you mean 'confidence'?",
            "wrong.xml:31: error: The flow names the annotator 'spliter', which is not declared."
                + " Did you mean 'splitter'?");
    assertThat(result.hasErrors()).isTrue();
  }

  @Test
  void misspeltParameterOnTheCommandLineIsNamed() throws IOException {
    assertThat(check("splitter", "splitter.minConfidense=0.5"))
        .containsExactly(
            "--set splitter.minConfidense=0.5: error: The annotator 'splitter' has no parameter"
                + " 'minConfidense'. Did you mean 'minConfidence'?");
  }

  @Test
  void misspeltAnnotatorOnTheCommandLineIsNamed() throws IOException {
    assertThat(check("splitter", "spliter.minConfidence=0.5"))
        .containsExactly(
            "--set spliter.minConfidence=0.5: error: The pipeline has no annotator 'spliter'"
                + " ('spliter.minConfidence' is to be set). Did you mean 'splitter'?");
  }

  @Test
  void nameFarFromAnyListsTheValidOnes() throws IOException {
    assertThat(check("splitter", "splitter.colour=red"))
        .containsExactly(
            "--set splitter.colour=red: error: The annotator 'splitter' has no parameter 'colour'."
                + " The parameters of 'splitter' are 'labels', 'lexiconLocation', 'minConfidence',"
                + " 'strict', 'window'.");
  }

  @Test
  void valuesOfTheWrongTypeAreNamed() throws IOException {
    assertThat(check("splitter", "splitter.window=many", "splitter.strict=yes", "splitter.x"))
        .containsExactly(
            "--set splitter.strict=yes: error: Parameter 'strict' takes Boolean, but 'yes' is none.",
            "--set splitter.window=many: error: Parameter 'window' takes Integer, but 'many' is"
                + " none.",
            "--set splitter.x: error: There is no '=' in 'splitter.x'. Write"
                + " annotator.parameter=value, such as quotes.minConfidence=0.5.");
  }

  @Test
  void rangeStatedInTheDescriptionIsHeld() throws IOException {
    assertThat(check("splitter", "splitter.window=0"))
        .containsExactly(
            "--set splitter.window=0: error: Parameter 'window' takes 1 or more, but '0' is given.");
  }

  @Test
  void missingResourceIsNamedWithItsNeighbours() throws IOException {
    workshop.write("verbs.txt", "say\n");
    String wrong = workshop.folder().resolve("verb.txt").toString();

    assertThat(check("splitter", "splitter.lexiconLocation=" + wrong))
        .singleElement()
        .asString()
        .contains("The resource '" + wrong + "' that 'splitter.lexiconLocation' names is not there")
        .endsWith("Did you mean 'verbs.txt'?");
    assertThat(check("splitter", "splitter.lexiconLocation=classpath:no/such/list.txt"))
        .singleElement()
        .asString()
        .contains("'classpath:no/such/list.txt'", "is not there (class path)");
    assertThat(check("splitter", "splitter.lexiconLocation=classpath:desc/news-pipeline.xml"))
        .isEmpty();
  }

  @Test
  void inputThatOnlyALaterStageMakesIsNamedWithTheMove() {
    PipelineDraft draft = aggregateOf("judge", "splitter").set("judge.verdict=guilty", "--set");

    assertThat(PipelineChecker.check(draft, plugins).problems())
        .singleElement()
        .asString()
        .contains("The annotator 'judge' needs " + SENTENCE)
        .endsWith("Move 'splitter' before 'judge'.");
  }

  @Test
  void typesThatOneMoveProvidesAreOneProblem() {
    PipelineDraft draft = aggregateOf("quotes", "structure");

    assertThat(PipelineChecker.check(draft, plugins).problems())
        .extracting(Problem::advice)
        .containsExactlyInAnyOrder(
            "Move 'structure' before 'quotes'.",
            "Add 'entities' before 'quotes'.",
            "Add 'pos' before 'quotes'.");
  }

  @Test
  void inputThatNoStageMakesIsNamedWithAProducer() {
    PipelineDraft draft = aggregateOf("judge").set("judge.verdict=guilty", "--set");

    assertThat(PipelineChecker.check(draft, plugins).problems())
        .singleElement()
        .asString()
        .contains("which no annotator before it produces")
        .contains("'splitter'");
  }

  @Test
  void missingInputOfAnnotatedDocumentsIsOnlyAWarning() {
    PipelineDraft draft = aggregateOf("namer");

    assertThat(PipelineChecker.check(draft, plugins, InputAnnotations.NONE).hasErrors()).isTrue();
    assertThat(PipelineChecker.check(draft, plugins, InputAnnotations.POSSIBLE).problems())
        .singleElement()
        .extracting(Problem::severity)
        .isEqualTo(Problem.Severity.WARNING);
  }

  @Test
  void problemOfAnUnusedPluginIsOnlyAWarning() throws IOException {
    workshop.describe(Descriptor.of("lost", "com.example.Lost"), "test.Lost");
    plugins = Plugins.discover(workshop.loader(), List.of());

    assertThat(plugins.problems()).singleElement().matches(Problem::isError);
    assertThat(PipelineChecker.check(aggregateOf("splitter"), plugins).problems())
        .singleElement()
        .matches(problem -> !problem.isError());
    assertThat(PipelineChecker.check(aggregateOf("lost"), plugins).hasErrors()).isTrue();
  }

  @Test
  void misspeltTypeInADescriptorIsNamed() throws IOException {
    workshop.describe(
        Descriptor.of("typo", NO_OP).output("org.dateline.type.Quotaton"), "test.Typo");
    plugins = Plugins.discover(workshop.loader(), List.of());

    assertThat(PipelineChecker.check(aggregateOf("typo"), plugins).problems())
        .singleElement()
        .asString()
        .contains("declares the type org.dateline.type.Quotaton, which no type system defines")
        .contains("Did you mean 'org.dateline.type.Quotation'");
  }

  @Test
  void classThatIsNoAnnotatorIsNamed() throws IOException {
    workshop.describe(Descriptor.of("text", "java.lang.String"), "test.Text");
    plugins = Plugins.discover(workshop.loader(), List.of());

    assertThat(PipelineChecker.check(aggregateOf("text"), plugins).problems())
        .singleElement()
        .asString()
        .contains("The class java.lang.String of annotator 'text' is no UIMA annotator");
  }

  @Test
  void emptyPipelineIsAnError() {
    assertThat(PipelineChecker.check(aggregateOf(), plugins).problems())
        .singleElement()
        .asString()
        .contains("The pipeline has no annotator");
  }

  private List<String> check(String name, String... settings) throws IOException {
    plugins = Plugins.discover(workshop.loader(), List.of());
    PipelineDraft draft = aggregateOf(name);
    for (String setting : settings) {
      draft = draft.set(setting, "--set");
    }
    return PipelineChecker.check(draft, plugins).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  private PipelineDraft aggregateOf(String... names) {
    PipelineDraft draft = PipelineDraft.empty(Place.of("a test"));
    for (String name : names) {
      draft = draft.add(name, name, plugins, Place.of("a test"));
    }
    return draft;
  }
}
