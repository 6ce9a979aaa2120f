package org.dateline.runner.record;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Validates records against the JSON Schema of the project. */
public final class RecordSchema {

  private static final JsonSchema SCHEMA = load();

  private RecordSchema() {}

  /** Returns what is wrong with a record; empty where it keeps to the schema. */
  public static List<String> problems(String record) {
    return SCHEMA.validate(record, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static JsonSchema load() {
    try (InputStream in = RecordWriter.class.getResourceAsStream("record.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
