package org.dateline.runner.draft;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.runner.draft.ImportResolver.Descriptor;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.internal.XmlReadException;
import org.dateline.runner.plugin.DescriptorReader;
import org.dateline.runner.plugin.DescriptorUrls;
import org.dateline.runner.plugin.Parameter;
import org.dateline.runner.plugin.ParameterValue;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.plugin.Problem;

/** Reads a CPE descriptor: its collection reader, its annotators, its number of threads. */
final class CpeReader {

  private static final String CPE = "cpeDescription";
  private static final String READER = "collectionReaderDescription";
  private static final String SETTINGS = "configurationParameterSettings";

  private final AggregateReader annotators;
  private final List<Problem> problems;
  private final List<Setting> readerSettings = new ArrayList<>();

  private CpeReader(Plugins plugins) {
    annotators = new AggregateReader(plugins);
    problems = annotators.problems();
  }

  static boolean isCpe(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      return DescriptorUrls.read(file.toUri().toURL(), Set.of(CPE)).name().equals(CPE);
    } catch (IOException | XmlReadException e) {
      // What cannot be read is no CPE descriptor; whoever takes it for another kind will say why.
      return false;
    }
  }

  static CpeDescription read(Path file, Plugins plugins) {
    CpeReader reader = new CpeReader(plugins);
    Place place = Place.of(file.toString());
    try {
      return reader
          .annotators
          .imports()
          .read(file.toUri().toURL(), CPE, place)
          .map(root -> reader.read(root, place))
          .orElseGet(() -> reader.description(Optional.empty(), List.of(), place, 1));
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("A file without an address: " + file, e);
    }
  }

  private CpeDescription read(Descriptor cpe, Place place) {
    DescriptorElements.check(cpe.root(), cpe.file(), problems);
    UnsupportedParts.reportCpe(cpe.root(), cpe.file(), problems);
    Optional<Descriptor> reader = collectionReader(cpe);
    List<Parameter> declared =
        reader.map(r -> DescriptorReader.parameters(r.root(), r.file())).orElse(List.of());
    if (reader.isPresent()) {
      readSettings(cpe, declared);
    }
    for (XmlElement processor : cpe.root().all("casProcessors", "casProcessor")) {
      annotator(processor, cpe);
    }
    return description(reader.map(Descriptor::url), declared, place, threads(cpe));
  }

  private CpeDescription description(
      Optional<URL> reader, List<Parameter> declared, Place place, int threads) {
    return new CpeDescription(reader, declared, readerSettings, annotators.draft(place), threads);
  }

  private Optional<Descriptor> collectionReader(Descriptor cpe) {
    List<XmlElement> iterators = cpe.root().all("collectionReader", "collectionIterator");
    if (iterators.isEmpty()) {
      problems.add(
          Problem.error(
              new Place(cpe.file(), cpe.root().line()),
              "The CPE descriptor has no collection reader",
              "Add <collectionReader><collectionIterator>…."));
      return Optional.empty();
    }
    return descriptor(iterators.get(0), READER, cpe);
  }

  /** Reads the descriptor that an element names with {@code import}, or {@code include} of old. */
  private Optional<Descriptor> descriptor(XmlElement owner, String kind, Descriptor cpe) {
    for (XmlElement named :
        owner.all("descriptor").stream().flatMap(d -> d.children().stream()).toList()) {
      Place place = new Place(cpe.file(), named.line());
      if (named.name().equals("import")) {
        return annotators.imports().resolve(named, kind, cpe.url(), place);
      }
      if (named.name().equals("include")) {
        return annotators.imports().byLocation(named.attribute("href"), kind, cpe.url(), place);
      }
    }
    problems.add(
        Problem.error(
            new Place(cpe.file(), owner.line()),
            "The " + owner.name() + " names no descriptor",
            "Add <descriptor><import location=\"…\"/></descriptor>."));
    return Optional.empty();
  }

  private void readSettings(Descriptor cpe, List<Parameter> declared) {
    for (XmlElement iterator : cpe.root().all("collectionReader", "collectionIterator")) {
      List<String> names = declared.stream().map(Parameter::name).toList();
      for (Setting setting : settings(iterator, cpe)) {
        if (names.contains(setting.parameter())) {
          checkType(setting, declared.get(names.indexOf(setting.parameter())));
          readerSettings.add(setting);
        } else {
          problems.add(
              Problem.unknownName(
                  setting.place(),
                  "The collection reader has no parameter '" + setting.parameter() + "'",
                  setting.parameter(),
                  names,
                  "parameters of the collection reader"));
        }
      }
    }
  }

  private void checkType(Setting setting, Parameter parameter) {
    try {
      parameter.typed(setting.value());
    } catch (IllegalArgumentException e) {
      problems.add(Problem.error(setting.place(), e.getMessage(), ""));
    }
  }

  private void annotator(XmlElement processor, Descriptor cpe) {
    Place place = new Place(cpe.file(), processor.line());
    Optional<Descriptor> descriptor = descriptor(processor, DescriptorReader.ANALYSIS_ENGINE, cpe);
    Node part =
        annotators.part(
            processor.attribute("name"), place, descriptor, descriptor.map(Descriptor::url));
    for (Setting setting : settings(processor, cpe)) {
      if (part.parameterNames().isPresent()
          && !part.parameterNames().get().contains(setting.parameter())) {
        problems.add(
            Problem.unknownName(
                setting.place(),
                "'"
                    + processor.attribute("name")
                    + "' has no parameter '"
                    + setting.parameter()
                    + "'",
                setting.parameter(),
                part.parameterNames().get(),
                "parameters of '" + processor.attribute("name") + "'"));
      } else {
        part.set(setting);
      }
    }
  }

  private static List<Setting> settings(XmlElement owner, Descriptor cpe) {
    List<Setting> settings = new ArrayList<>();
    for (XmlElement pair : owner.all(SETTINGS, "nameValuePair")) {
      Place place = new Place(cpe.file(), pair.line());
      for (XmlElement value : pair.all("value")) {
        settings.add(new Setting(pair.textOf("name"), ParameterValue.ofXml(value), place));
      }
    }
    return settings;
  }

  private int threads(Descriptor cpe) {
    for (XmlElement processors : cpe.root().all("casProcessors")) {
      String count = processors.attribute("processingUnitThreadCount");
      if (count.matches("0*[1-9][0-9]{0,3}")) {
        return Integer.parseInt(count);
      }
      if (!count.isEmpty()) {
        problems.add(
            Problem.error(
                new Place(cpe.file(), processors.line()),
                "'" + count + "' is no number of threads",
                "Give processingUnitThreadCount from 1 to 9999."));
      }
    }
    return 1;
  }
}
