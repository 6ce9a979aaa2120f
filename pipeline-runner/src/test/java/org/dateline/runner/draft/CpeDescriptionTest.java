package org.dateline.runner.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.collection.CollectionReaderDescription;
import org.dateline.runner.check.CheckResult;
import org.dateline.runner.check.PipelineChecker;
import org.dateline.runner.fixture.Descriptor;
import org.dateline.runner.fixture.NoOpAnnotator;
import org.dateline.runner.fixture.Workshop;
import org.dateline.runner.plugin.Plugins;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpeDescriptionTest {

  @TempDir Path temp;
  private Workshop workshop;
  private Plugins plugins;

  @BeforeEach
  void setUp() throws IOException {
    workshop = new Workshop(temp);
    workshop.describe(
        Descriptor.of("marker", NoOpAnnotator.class.getName())
            .parameter("minConfidence", "Float", "")
            .value("minConfidence", "<float>0.1</float>"),
        "test.Marker");
    workshop.write(
        "reader.xml",
        """
        <collectionReaderDescription xmlns="http://uima.apache.org/resourceSpecifier">
          <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
          <implementationName>org.example.Reader</implementationName>
          <processingResourceMetaData>
            <name>reader</name>
            <configurationParameters>
              <configurationParameter>
                <name>inputFolder</name><type>String</type>
                <multiValued>false</multiValued><mandatory>true</mandatory>
              </configurationParameter>
            </configurationParameters>
            <configurationParameterSettings/>
          </processingResourceMetaData>
        </collectionReaderDescription>
        """);
    plugins = Plugins.discover(workshop.loader(), List.of());
  }

  @Test
  void readerAnnotatorsAndThreadsAreTaken() throws IOException {
    CpeDescription cpe =
        read(
            """
            <cpeDescription xmlns="http://uima.apache.org/resourceSpecifier">
              <collectionReader><collectionIterator>
                <descriptor><import location="reader.xml"/></descriptor>
                <configurationParameterSettings><nameValuePair>
                  <name>inputFolder</name><value><string>articles</string></value>
                </nameValuePair></configurationParameterSettings>
              </collectionIterator></collectionReader>
              <casProcessors casPoolSize="4" processingUnitThreadCount="3">
                <casProcessor deployment="integrated" name="first">
                  <descriptor><import name="test.Marker"/></descriptor>
                </casProcessor>
                <casProcessor deployment="integrated" name="second">
                  <descriptor><import location="test/Marker.xml"/></descriptor>
                  <configurationParameterSettings><nameValuePair>
                    <name>minConfidence</name><value><float>0.7</float></value>
                  </nameValuePair></configurationParameterSettings>
                </casProcessor>
              </casProcessors>
              <cpeConfig><numToProcess>-1</numToProcess><deployAs>immediate</deployAs></cpeConfig>
            </cpeDescription>
            """);

    assertThat(PipelineChecker.check(cpe.pipeline(), plugins).problems()).isEmpty();
    assertThat(CpeDescription.isCpe(temp.resolve("cpe.xml"))).isTrue();
    assertThat(CpeDescription.isCpe(temp.resolve("reader.xml"))).isFalse();
    assertThat(cpe.threads()).isEqualTo(3);
    assertThat(cpe.pipeline().stages())
        .extracting(DraftStage::key)
        .containsExactly("first", "second");
    assertThat(cpe.pipeline().stages().get(1).valueOf("minConfidence").orElseThrow().texts())
        .containsExactly("0.7");
    CollectionReaderDescription reader = cpe.readerDescription();
    assertThat(reader.getImplementationName()).isEqualTo("org.example.Reader");
    assertThat(
            reader
                .getMetaData()
                .getConfigurationParameterSettings()
                .getParameterValue("inputFolder"))
        .isEqualTo("articles");
  }

  @Test
  void whatIsNotSupportedIsNamedWithItsLine() throws IOException {
    CpeDescription cpe =
        read(
            """
            <cpeDescription xmlns="http://uima.apache.org/resourceSpecifier">
              <collectionReader>
                <collectionIterator>
                  <descriptor><import location="reder.xml"/></descriptor>
                </collectionIterator>
                <casInitializer><descriptor/></casInitializer>
              </collectionReader>
              <casProcessors processingUnitThreadCount="many">
                <casProcessor deployment="remote" name="far">
                  <descriptor><import name="test.Marker"/></descriptor>
                  <configurationParameterSettings><nameValuePair>
                    <name>minConfidense</name><value><float>0.7</float></value>
                  </nameValuePair></configurationParameterSettings>
                  <errorHandling><timeout/></errorHandling>
                </casProcessor>
              </casProcessors>
              <cpeConfig><numToProcess>10</numToProcess></cpeConfig>
            </cpeDescription>
            """);

    CheckResult result = PipelineChecker.check(cpe.pipeline(), plugins);

    assertThat(result.problems())
        .extracting(problem -> problem.place().line() + " " + problem.severity())
        .containsExactly(
            "4 ERROR", "6 ERROR", "8 ERROR", "9 ERROR", "11 ERROR", "14 WARNING", "17 ERROR");
    assertThat(result.problems().toString())
        .contains("a CAS initializer", "'many' is no number of threads", "deployed as 'remote'")
        .contains("Did you mean 'minConfidence'?", "error handling", "numToProcess");
  }

  @Test
  void missingFileIsAProblem() {
    CpeDescription cpe = CpeDescription.read(temp.resolve("nowhere.xml"), plugins);

    assertThat(cpe.pipeline().problems()).singleElement().asString().contains("nowhere.xml");
    assertThat(cpe.reader()).isEmpty();
  }

  private CpeDescription read(String xml) throws IOException {
    workshop.write("cpe.xml", xml);
    return CpeDescription.read(temp.resolve("cpe.xml"), plugins);
  }
}
