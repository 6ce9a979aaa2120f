package org.dateline.runner.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UIMAFramework;
import org.apache.uima.collection.CollectionReaderDescription;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.dateline.runner.plugin.DescriptorUrls;
import org.dateline.runner.plugin.Parameter;
import org.dateline.runner.plugin.Plugins;

/**
 * A CPE descriptor taken as the description of a job. UIMA's own engine for it is not used.
 *
 * @param reader the descriptor of the collection reader; empty if it cannot be read
 * @param readerParameters what the reader declares
 * @param readerSettings the values given to the reader
 * @param pipeline the annotators in their order, and all that is wrong with the descriptor
 * @param threads how many workers it asks for, 1 or more
 * @since 0.1.0
 */
public record CpeDescription(
    Optional<URL> reader,
    List<Parameter> readerParameters,
    List<Setting> readerSettings,
    PipelineDraft pipeline,
    int threads) {

  /** Copies the lists. */
  public CpeDescription {
    readerParameters = List.copyOf(readerParameters);
    readerSettings = List.copyOf(readerSettings);
  }

  /** Whether a file is a CPE descriptor, whatever else is wrong with it. */
  public static boolean isCpe(Path file) {
    return CpeReader.isCpe(file);
  }

  /** Reads a CPE descriptor; what is wrong with it is among the problems of the pipeline. */
  public static CpeDescription read(Path file, Plugins plugins) {
    return CpeReader.read(file, plugins);
  }

  /**
   * Returns the description of the collection reader with its settings.
   *
   * @throws IllegalStateException if the pipeline has not passed its check
   * @throws UncheckedIOException if the descriptor cannot be read any more
   */
  public CollectionReaderDescription readerDescription() {
    URL descriptor =
        reader.orElseThrow(() -> new IllegalStateException("The CPE descriptor has no reader"));
    try (InputStream in = DescriptorUrls.open(descriptor)) {
      CollectionReaderDescription description =
          UIMAFramework.getXMLParser().parseCollectionReaderDescription(new XMLInputSource(in));
      description.setSourceUrl(descriptor);
      ConfigurationParameterSettings settings =
          description.getMetaData().getConfigurationParameterSettings();
      for (Setting setting : readerSettings) {
        readerParameters.stream()
            .filter(parameter -> parameter.name().equals(setting.parameter()))
            .forEach(p -> settings.setParameterValue(p.name(), p.typed(setting.value())));
      }
      return description;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The collection reader " + DescriptorUrls.label(descriptor) + " cannot be read", e);
    } catch (InvalidXMLException e) {
      throw new IllegalStateException(
          "The collection reader " + DescriptorUrls.label(descriptor) + " is wrong", e);
    }
  }
}
