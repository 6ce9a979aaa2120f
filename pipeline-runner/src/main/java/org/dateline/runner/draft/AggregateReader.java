package org.dateline.runner.draft;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.runner.draft.ImportResolver.Descriptor;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.plugin.DescriptorReader;
import org.dateline.runner.plugin.DescriptorUrls;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugin;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.plugin.Problem;

/**
 * Reads an aggregate descriptor into a draft. Aggregates within it are unfolded; the key of an
 * annotator in them is {@code outer.inner}.
 */
final class AggregateReader {

  private static final String META = "analysisEngineMetaData";

  private final Plugins plugins;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final ImportResolver imports;
  private final List<LeafNode> leaves = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();

  AggregateReader(Plugins plugins) {
    this.plugins = plugins;
    this.imports = new ImportResolver(plugins, problems);
  }

  static PipelineDraft read(Path file, Plugins plugins) {
    Place place = Place.of(file.toString());
    if (!Files.isRegularFile(file)) {
      return PipelineDraft.empty(place)
          .withProblem(
              Problem.error(
                  place, "There is no such pipeline file", "Check the path of the pipeline."));
    }
    try {
      return read(file.toUri().toURL(), plugins);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("A file without an address: " + file, e);
    }
  }

  static PipelineDraft read(URL url, Plugins plugins) {
    AggregateReader reader = new AggregateReader(plugins);
    Place place = Place.of(DescriptorUrls.label(url));
    reader
        .imports
        .read(url, DescriptorReader.ANALYSIS_ENGINE, place)
        .ifPresent(
            root -> {
              if (DescriptorReader.isPrimitive(root.root())) {
                reader.leaf(root.root().textOf(META, "name"), place, root, Optional.of(url));
              } else {
                reader.aggregate(root, "");
              }
            });
    return reader.draft(place);
  }

  /** Reads the aggregate that a plugin offers, under a key. */
  static PipelineDraft unfold(String key, URL descriptor, Plugins plugins, Place said) {
    AggregateReader reader = new AggregateReader(plugins);
    Optional<Descriptor> read =
        reader.imports.read(descriptor, DescriptorReader.ANALYSIS_ENGINE, said);
    reader.part(key, said, read, Optional.of(descriptor));
    return reader.draft(said);
  }

  /** Returns what was read. */
  PipelineDraft draft(Place place) {
    List<DraftStage> stages = leaves.stream().map(LeafNode::stage).toList();
    return new PipelineDraft(place, stages, missing, problems);
  }

  ImportResolver imports() {
    return imports;
  }

  List<Problem> problems() {
    return problems;
  }

  private Node aggregate(Descriptor descriptor, String prefix) {
    XmlElement root = descriptor.root();
    DescriptorElements.check(root, descriptor.file(), problems);
    UnsupportedParts.reportAggregate(root, descriptor.file(), problems);
    Map<String, XmlElement> delegates = delegates(descriptor);
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (XmlElement step : flow(descriptor)) {
      String key = step.text();
      Place place = new Place(descriptor.file(), step.line());
      if (!delegates.containsKey(key)) {
        problems.add(
            Problem.unknownName(
                place,
                "The flow names the annotator '" + key + "', which is not declared",
                key,
                delegates.keySet(),
                "declared annotators"));
      } else if (nodes.containsKey(key)) {
        problems.add(
            Problem.error(
                place,
                "The flow names the annotator '" + key + "' twice",
                "Declare it under two keys to run it twice."));
      } else {
        nodes.put(key, delegate(delegates.get(key), prefix + key, descriptor));
      }
    }
    delegates.keySet().stream()
        .filter(key -> !nodes.containsKey(key))
        .forEach(key -> neverRuns(key, delegates.get(key), descriptor));
    return new AggregateParameters(root, descriptor.file(), nodes, problems).apply();
  }

  private Map<String, XmlElement> delegates(Descriptor descriptor) {
    Map<String, XmlElement> delegates = new LinkedHashMap<>();
    for (XmlElement element :
        descriptor.root().all("delegateAnalysisEngineSpecifiers").stream()
            .flatMap(list -> list.children().stream())
            .toList()) {
      if (delegates.put(element.attribute("key"), element) != null) {
        problems.add(
            Problem.error(
                new Place(descriptor.file(), element.line()),
                "Two annotators have the key '" + element.attribute("key") + "'",
                "Give each a key of its own."));
      }
    }
    return delegates;
  }

  private List<XmlElement> flow(Descriptor descriptor) {
    List<XmlElement> flow = descriptor.root().all(META, "flowConstraints", "fixedFlow");
    if (flow.isEmpty()) {
      problems.add(
          Problem.error(
              new Place(descriptor.file(), descriptor.root().line()),
              "The pipeline has no fixedFlow, so the order of its annotators is not known",
              "Add <flowConstraints><fixedFlow><node>…</node></fixedFlow></flowConstraints>."));
      return List.of();
    }
    return flow.get(0).children();
  }

  private void neverRuns(String key, XmlElement delegate, Descriptor descriptor) {
    problems.add(
        Problem.warning(
            new Place(descriptor.file(), delegate.line()),
            "The annotator '" + key + "' is declared, but the flow does not name it",
            "Add <node>" + key + "</node> to the flow, or remove it."));
  }

  private Node delegate(XmlElement delegate, String key, Descriptor parent) {
    Place place = new Place(parent.file(), delegate.line());
    Optional<Descriptor> descriptor = Optional.empty();
    Optional<URL> own = Optional.empty();
    for (XmlElement content : delegate.children()) {
      if (content.name().equals("import")) {
        descriptor =
            imports.resolve(
                content, DescriptorReader.ANALYSIS_ENGINE, parent.url(), place.at(content.line()));
        own = descriptor.map(Descriptor::url);
      } else if (content.name().equals(DescriptorReader.ANALYSIS_ENGINE)) {
        descriptor = Optional.of(new Descriptor(content, parent.url()));
      } else {
        problems.add(
            Problem.error(
                place.at(content.line()),
                "The annotator '" + key + "' is given as a " + content.name(),
                "Import a descriptor of the kind " + DescriptorReader.ANALYSIS_ENGINE + "."));
      }
    }
    return part(key, place, descriptor, own);
  }

  /**
   * Adds an annotator or what an aggregate holds.
   *
   * @param descriptor what was read; empty if it could not be
   * @param own its own file; empty where it stands in another
   */
  Node part(String key, Place place, Optional<Descriptor> descriptor, Optional<URL> own) {
    if (descriptor.isEmpty()) {
      missing.add(key);
      return new MissingNode();
    }
    if (DescriptorReader.isPrimitive(descriptor.get().root())) {
      return leaf(key, place, descriptor.get(), own);
    }
    String address = descriptor.get().url() + "#" + descriptor.get().root().line();
    if (open.contains(address)) {
      problems.add(
          Problem.error(place, "The pipeline '" + key + "' contains itself", "Remove the import."));
      return new MissingNode();
    }
    open.push(address);
    Node aggregate = aggregate(descriptor.get(), key + ".");
    open.pop();
    return aggregate;
  }

  private Node leaf(String key, Place place, Descriptor descriptor, Optional<URL> own) {
    Plugin component = plugins.describe(descriptor.root(), descriptor.file(), own);
    DescriptionSource source =
        own.map(DescriptionSource::of)
            .orElseGet(() -> DescriptionSource.of(descriptor.root(), descriptor.url()));
    LeafNode leaf = new LeafNode(new DraftStage(key, place, component, source, List.of()));
    leaves.add(leaf);
    return leaf;
  }
}
