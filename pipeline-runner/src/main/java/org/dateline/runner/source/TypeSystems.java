package org.dateline.runner.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Names;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/** Reads the type systems that come with CAS files. */
final class TypeSystems {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TypeSystems() {}

  /**
   * Reads a descriptor. It comes with the documents, so it must not make us open other files or
   * addresses; what it imports by name is on the class path.
   */
  static TypeSystemDescription ofXml(Path file) throws IOException {
    try {
      TypeSystemDescription types =
          UIMAFramework.getXMLParser()
              .parseTypeSystemDescription(new XMLInputSource(file.toFile()));
      for (Import imported : types.getImports()) {
        if (imported.getLocation() != null) {
          throw new SourceException(
              String.format(
                  Locale.ROOT,
                  "'%s' imports '%s'; types that come with documents must be in one file",
                  file,
                  imported.getLocation()));
        }
      }
      types.resolveImports();
      return types;
    } catch (InvalidXMLException e) {
      throw new SourceException(
          String.format(
              Locale.ROOT, "'%s' is not a type system descriptor: %s", file, e.getMessage()),
          e);
    }
  }

  /** Reads the types at the head of a JSON CAS; empty where there are none or it is no JSON. */
  static Optional<TypeSystemDescription> ofJsonCas(Path file) {
    try (JsonParser parser = JSON.createParser(FileBytes.open(file))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
        parser.nextToken();
        if (field.equals(JsonCas2Names.TYPES_FIELD)) {
          return Optional.of(ofTypes(JSON.readTree(parser)));
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      // A file that cannot be read or is not JSON is a document that fails when its turn comes.
      return Optional.empty();
    }
  }

  /** Reads the declarations; uimaj-io-json 0.5.0 has no reader of its own that is complete. */
  private static TypeSystemDescription ofTypes(JsonNode declarations) {
    TypeSystemDescription types =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    for (JsonNode declaration : declarations) {
      TypeDescription type =
          types.addType(
              declaration.path(JsonCas2Names.NAME_FIELD).asText(),
              "",
              declaration.path(JsonCas2Names.SUPER_TYPE_FIELD).asText());
      for (JsonNode feature : declaration) {
        if (feature.isObject()) {
          addFeature(type, feature);
        }
      }
    }
    return types;
  }

  private static void addFeature(TypeDescription type, JsonNode feature) {
    String name = feature.path(JsonCas2Names.NAME_FIELD).asText();
    String range = feature.path(JsonCas2Names.RANGE_FIELD).asText();
    if (range.endsWith(JsonCas2Names.ARRAY_SUFFIX)) {
      String element = range.substring(0, range.length() - JsonCas2Names.ARRAY_SUFFIX.length());
      type.addFeature(name, "", CAS.TYPE_NAME_FS_ARRAY, element, false);
    } else {
      type.addFeature(name, "", range);
    }
  }
}
