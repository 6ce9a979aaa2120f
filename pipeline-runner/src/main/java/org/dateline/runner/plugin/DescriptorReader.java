package org.dateline.runner.plugin;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.runner.internal.XmlElement;

/**
 * Makes a {@link Plugin} of the elements of a descriptor.
 *
 * @since 0.1.0
 */
public final class DescriptorReader {

  /** The root element of the descriptor of an annotator or an aggregate of them. */
  public static final String ANALYSIS_ENGINE = "analysisEngineDescription";

  /** The element that holds the types; it is large, and not needed to present an annotator. */
  public static final String TYPES = "typeSystemDescription";

  private static final String JAVA = "org.apache.uima.java";

  private DescriptorReader() {}

  /**
   * Reads the descriptor of an annotator.
   *
   * @param root its element {@code analysisEngineDescription}
   * @param home where it was found
   * @param file the name of the descriptor, for messages
   * @param descriptor its own file; empty where it stands in another
   * @param importName the name by which it can be imported; empty where it is not known
   */
  public static Plugin read(
      XmlElement root,
      String home,
      String file,
      Optional<URL> descriptor,
      Optional<String> importName) {
    String implementation = root.textOf("annotatorImplementationName");
    String name = meta(root, "name");
    List<Problem> problems = new ArrayList<>();
    Place place = new Place(file, root.line());
    unsupported(root, place, problems);
    return new Plugin(
        name.isEmpty() ? implementation : name,
        meta(root, "version"),
        meta(root, "vendor"),
        meta(root, "description"),
        implementation,
        home,
        place,
        descriptor,
        importName,
        isPrimitive(root),
        parameters(root, place, problems),
        capabilities(root, "inputs"),
        capabilities(root, "outputs"),
        problems);
  }

  /** Whether a descriptor is that of one annotator; else it is an aggregate. */
  public static boolean isPrimitive(XmlElement root) {
    return !root.textOf("primitive").equals("false");
  }

  private static String meta(XmlElement root, String element) {
    return root.textOf("analysisEngineMetaData", element);
  }

  private static void unsupported(XmlElement root, Place place, List<Problem> problems) {
    if (!root.textOf("frameworkImplementation").equals(JAVA)) {
      problems.add(
          Problem.error(
              place,
              String.format(
                  Locale.ROOT,
                  "The annotator is for the framework '%s'",
                  root.textOf("frameworkImplementation")),
              "Only " + JAVA + " is supported."));
    }
    for (XmlElement element :
        root.all("analysisEngineMetaData", "operationalProperties", "outputsNewCASes")) {
      if (element.text().equals("true")) {
        problems.add(
            Problem.error(
                place.at(element.line()),
                "The annotator makes new documents (outputsNewCASes)",
                "Only annotators that keep to the document they are given are supported."));
      }
    }
    for (String group : List.of("configurationGroup", "commonParameters")) {
      for (XmlElement element :
          root.all("analysisEngineMetaData", "configurationParameters", group)) {
        problems.add(
            Problem.error(
                place.at(element.line()),
                "The descriptor declares parameters in groups (" + group + ")",
                "Declare them without groups."));
      }
    }
  }

  /**
   * Reads the parameters that a component of any kind declares.
   *
   * @param root the root element of its descriptor
   * @param file the name of the descriptor, for messages
   */
  public static List<Parameter> parameters(XmlElement root, String file) {
    return parameters(root, new Place(file, root.line()), new ArrayList<>());
  }

  private static List<Parameter> parameters(XmlElement root, Place place, List<Problem> problems) {
    Map<String, ParameterValue> defaults = new HashMap<>();
    List<XmlElement> settings = metaData(root, "configurationParameterSettings", "nameValuePair");
    for (XmlElement pair : settings) {
      pair.all("value").forEach(v -> defaults.put(pair.textOf("name"), ParameterValue.ofXml(v)));
    }
    List<Parameter> parameters = new ArrayList<>();
    for (XmlElement declared :
        metaData(root, "configurationParameters", "configurationParameter")) {
      String name = declared.textOf("name");
      parameters.add(
          new Parameter(
              name,
              declared.textOf("type"),
              declared.textOf("multiValued").equals("true"),
              declared.textOf("mandatory").equals("true"),
              declared.textOf("description"),
              Optional.ofNullable(defaults.get(name))));
    }
    List<String> names = parameters.stream().map(Parameter::name).toList();
    for (XmlElement pair : settings) {
      String name = pair.textOf("name");
      if (!names.contains(name) && isPrimitive(root)) {
        problems.add(
            Problem.unknownName(
                place.at(pair.line()),
                "The descriptor sets '" + name + "', which it does not declare",
                name,
                names,
                "declared parameters"));
      }
    }
    return parameters;
  }

  /** Returns elements of the meta data, which stand in an element named for the kind. */
  private static List<XmlElement> metaData(XmlElement root, String... path) {
    return root.children().stream()
        .filter(element -> element.name().endsWith("MetaData"))
        .flatMap(element -> element.all(path).stream())
        .toList();
  }

  private static List<String> capabilities(XmlElement root, String direction) {
    List<String> names = new ArrayList<>();
    for (XmlElement list :
        root.all("analysisEngineMetaData", "capabilities", "capability", direction)) {
      list.children().forEach(typeOrFeature -> names.add(typeOrFeature.text()));
    }
    return names.stream().distinct().toList();
  }
}
