package org.dateline.runner.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.uima.UIMAFramework;
import org.apache.uima.json.jsoncas2.JsonCas2Names;
import org.apache.uima.json.jsoncas2.ser.TypeDeserializer;
import org.apache.uima.json.jsoncas2.ser.TypeSystemDeserializer;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/** Reads the type systems that come with CAS files. */
final class TypeSystems {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(
              new SimpleModule()
                  .addDeserializer(TypeSystemDescription.class, new TypeSystemDeserializer())
                  .addDeserializer(TypeDescription.class, new TypeDeserializer()));

  private TypeSystems() {}

  /** Reads a descriptor and what it imports. */
  static TypeSystemDescription ofXml(Path file) throws IOException {
    try {
      TypeSystemDescription types =
          UIMAFramework.getXMLParser()
              .parseTypeSystemDescription(new XMLInputSource(file.toFile()));
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
  static Optional<TypeSystemDescription> ofJsonCas(Path file) throws IOException {
    try (JsonParser parser = JSON.createParser(file.toFile())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
        parser.nextToken();
        if (field.equals(JsonCas2Names.TYPES_FIELD)) {
          return Optional.of(JSON.readValue(parser, TypeSystemDescription.class));
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      // A file that is not JSON is a document that fails when its turn comes.
      return Optional.empty();
    }
  }
}
