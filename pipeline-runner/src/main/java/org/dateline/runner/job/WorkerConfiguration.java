package org.dateline.runner.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.apache.uima.util.XMLizable;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.sink.OutputFormat;
import org.xml.sax.SAXException;

/**
 * What a worker process has to know before its first document.
 *
 * @param pluginFolders from which the class loader of the pipeline is made
 * @param pipeline the descriptor of the pipeline
 * @param types the descriptor of the types of the source, {@code null} where there are none
 */
record WorkerConfiguration(
    ProcessingSettings settings, List<Path> pluginFolders, byte[] pipeline, byte[] types) {

  /** Packs a pipeline up. */
  static WorkerConfiguration of(
      ProcessingSettings settings, Pipeline pipeline, Optional<TypeSystemDescription> types)
      throws IOException {
    List<Path> folders =
        Plugins.foldersOf(pipeline.classLoader())
            .orElseThrow(
                () ->
                    new IOException(
                        "The class loader of the pipeline cannot be made in another process; use"
                            + " one of Plugins, or isolation by threads"));
    return new WorkerConfiguration(
        settings,
        folders,
        xml(pipeline.description()),
        types.isPresent() ? xml(types.get()) : null);
  }

  private static byte[] xml(XMLizable part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      part.toXML(bytes);
    } catch (SAXException e) {
      throw new IOException("A descriptor cannot be written", e);
    }
    return bytes.toByteArray();
  }

  void write(DataOutputStream out) throws IOException {
    Wire.writeText(out, settings.pipelineHash());
    out.writeInt(settings.formats().size());
    for (OutputFormat format : settings.formats()) {
      Wire.writeText(out, format.name());
    }
    Wire.writeText(out, settings.intake().name());
    Wire.writeText(out, settings.language());
    out.writeLong(settings.limits().bytes());
    out.writeLong(settings.limits().characters());
    out.writeLong(settings.limits().annotations());
    out.writeLong(settings.limits().time().toNanos());
    out.writeInt(pluginFolders.size());
    for (Path folder : pluginFolders) {
      Wire.writeText(out, folder.toString());
    }
    Wire.writeBytes(out, pipeline);
    Wire.writeBytes(out, types);
  }

  static WorkerConfiguration read(DataInputStream in) throws IOException {
    String hash = Wire.readText(in);
    Set<OutputFormat> formats = new LinkedHashSet<>();
    for (int n = in.readInt(); n > 0; n--) {
      formats.add(OutputFormat.valueOf(Wire.readText(in)));
    }
    IntakePolicy intake = IntakePolicy.valueOf(Wire.readText(in));
    String language = Wire.readText(in);
    Limits limits =
        new Limits(in.readLong(), in.readLong(), in.readLong(), Duration.ofNanos(in.readLong()));
    List<Path> folders = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      folders.add(Path.of(Wire.readText(in)));
    }
    return new WorkerConfiguration(
        new ProcessingSettings(hash, formats, intake, language, limits),
        folders,
        Wire.readBytes(in),
        Wire.readBytes(in));
  }

  /** Makes the engines of the pipeline in this process. */
  EngineFactory engines(ClassLoader loader) throws Exception {
    AnalysisEngineDescription description =
        UIMAFramework.getXMLParser().parseAnalysisEngineDescription(source(pipeline));
    Optional<TypeSystemDescription> sourceTypes =
        types == null
            ? Optional.empty()
            : Optional.of(UIMAFramework.getXMLParser().parseTypeSystemDescription(source(types)));
    return new EngineFactory(
        new Pipeline(description, loader, settings.pipelineHash(), List.of()), sourceTypes);
  }

  private static XMLInputSource source(byte[] xml) throws InvalidXMLException {
    return new XMLInputSource(new ByteArrayInputStream(xml));
  }
}
