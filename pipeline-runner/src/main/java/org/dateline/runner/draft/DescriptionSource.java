package org.dateline.runner.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.plugin.DescriptorUrls;

/**
 * Where the UIMA description of an annotator comes from. It is read when it is first asked for, and
 * once.
 */
public final class DescriptionSource {

  private final Loader loader;
  private AnalysisEngineDescription loaded;

  private DescriptionSource(Loader loader) {
    this.loader = loader;
  }

  /** A descriptor of its own. */
  static DescriptionSource of(URL descriptor) {
    return new DescriptionSource(
        resources -> {
          try (InputStream in = DescriptorUrls.open(descriptor)) {
            return parse(new XMLInputSource(in), Optional.of(descriptor), resources);
          }
        });
  }

  /** A descriptor within another, whose place its relative imports start from. */
  static DescriptionSource of(XmlElement embedded, URL base) {
    return new DescriptionSource(
        resources -> {
          byte[] xml = embedded.toXml().getBytes(StandardCharsets.UTF_8);
          return parse(
              new XMLInputSource(new ByteArrayInputStream(xml)), Optional.of(base), resources);
        });
  }

  /** A description that exists already; it is copied. */
  static DescriptionSource of(AnalysisEngineDescription description) {
    AnalysisEngineDescription copy = (AnalysisEngineDescription) description.clone();
    return new DescriptionSource(resources -> copy);
  }

  /**
   * Returns a copy of the description, with its imports resolved.
   *
   * @param resources finds what is imported by name
   * @throws InvalidXMLException if the descriptor or one that it imports is wrong
   */
  public synchronized AnalysisEngineDescription load(ResourceManager resources)
      throws IOException, InvalidXMLException {
    if (loaded == null) {
      loaded = loader.load(resources);
    }
    return (AnalysisEngineDescription) loaded.clone();
  }

  private static AnalysisEngineDescription parse(
      XMLInputSource source, Optional<URL> base, ResourceManager resources)
      throws InvalidXMLException {
    AnalysisEngineDescription description =
        UIMAFramework.getXMLParser().parseAnalysisEngineDescription(source);
    base.ifPresent(description::setSourceUrl);
    description.resolveImports(resources);
    return description;
  }

  @FunctionalInterface
  private interface Loader {
    AnalysisEngineDescription load(ResourceManager resources)
        throws IOException, InvalidXMLException;
  }
}
