package org.dateline.runner.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.internal.XmlReadException;
import org.dateline.runner.internal.XmlReader;
import org.dateline.runner.plugin.DescriptorReader;
import org.dateline.runner.plugin.DescriptorUrls;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugin;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.plugin.Problem;
import org.xml.sax.SAXException;

/** Looks up one annotator for a draft. */
final class StageFinder {

  private final PipelineDraft draft;
  private final Plugins plugins;
  private final Place said;

  StageFinder(PipelineDraft draft, Plugins plugins, Place said) {
    this.draft = draft;
    this.plugins = plugins;
    this.said = said;
  }

  PipelineDraft byName(String key, String name) {
    Optional<Plugin> found = plugins.find(name);
    if (found.isEmpty()) {
      return draft.withMissing(
          key,
          Problem.unknownName(
              said,
              "There is no annotator '" + name + "'",
              name,
              plugins.names(),
              "annotators that are installed"));
    }
    URL descriptor = found.get().descriptor().orElseThrow();
    if (!found.get().primitive()) {
      return draft.withAll(AggregateReader.unfold(key, descriptor, plugins, said));
    }
    return with(key, found.get(), DescriptionSource.of(descriptor));
  }

  PipelineDraft byClass(String key, Class<? extends AnalysisComponent> component) {
    String generated = component.getName().replace('.', '/') + ".xml";
    URL descriptor = component.getClassLoader().getResource(generated);
    try {
      if (descriptor != null) {
        XmlElement root = DescriptorUrls.read(descriptor, Set.of(DescriptorReader.TYPES));
        return with(
            key,
            plugins.describe(root, DescriptorUrls.label(descriptor), Optional.of(descriptor)),
            DescriptionSource.of(descriptor));
      }
      TypeSystemDescription types = plugins.types();
      AnalysisEngineDescription description =
          AnalysisEngineFactory.createEngineDescription(component, types);
      Plugin described = plugins.describe(elements(description), said.toString(), Optional.empty());
      return with(key, described, DescriptionSource.of(description));
    } catch (UIMAException | SAXException | IOException | XmlReadException e) {
      return draft.withMissing(
          key,
          Problem.error(
              said,
              String.format(
                  Locale.ROOT,
                  "The class %s cannot be described: %s",
                  component.getName(),
                  e.getMessage()),
              "Make it an ordinary uimaFIT component."));
    }
  }

  private static XmlElement elements(AnalysisEngineDescription description)
      throws SAXException, IOException, XmlReadException {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    description.toXML(xml);
    return XmlReader.read(
        new ByteArrayInputStream(xml.toByteArray()), Set.of(DescriptorReader.TYPES));
  }

  private PipelineDraft with(String key, Plugin component, DescriptionSource source) {
    if (draft.keys().contains(key)) {
      return draft.withProblem(
          Problem.error(
              said, "Two annotators have the key '" + key + "'", "Give each a key of its own."));
    }
    return draft.withStage(new DraftStage(key, said, component, source, List.of()));
  }
}
