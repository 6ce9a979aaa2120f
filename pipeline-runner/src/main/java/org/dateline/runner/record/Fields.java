package org.dateline.runner.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.type.AnnotationLink;

/**
 * Writes the fields of a record in its conventions: absent values are left out, spans are pairs.
 */
final class Fields {

  private static final double PRECISION = 10_000;

  private final JsonGenerator json;

  Fields(JsonGenerator json) {
    this.json = json;
  }

  void beginObject() throws IOException {
    json.writeStartObject();
  }

  void beginObject(String name) throws IOException {
    json.writeObjectFieldStart(name);
  }

  void endObject() throws IOException {
    json.writeEndObject();
  }

  void beginArray(String name) throws IOException {
    json.writeArrayFieldStart(name);
  }

  void endArray() throws IOException {
    json.writeEndArray();
  }

  void text(String name, String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void integer(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  /** Four digits after the point: more would only show the noise of floating point. */
  void number(String name, double value) throws IOException {
    double rounded = Math.round(value * PRECISION) / PRECISION;
    json.writeNumberField(name, rounded == 0 ? 0 : rounded);
  }

  void span(String name, Annotation annotation) throws IOException {
    if (annotation != null) {
      json.writeFieldName(name);
      span(annotation);
    }
  }

  void spans(String name, FSArray<AnnotationLink> links) throws IOException {
    spans(name, Links.targets(links));
  }

  void spans(String name, List<? extends Annotation> annotations) throws IOException {
    beginArray(name);
    for (Annotation annotation : annotations.stream().sorted(Order.BY_OFFSETS).toList()) {
      span(annotation);
    }
    endArray();
  }

  private void span(Annotation annotation) throws IOException {
    json.writeStartArray();
    json.writeNumber(annotation.getBegin());
    json.writeNumber(annotation.getEnd());
    json.writeEndArray();
  }
}
