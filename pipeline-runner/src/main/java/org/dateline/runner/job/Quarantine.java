package org.dateline.runner.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.runner.report.DocumentFailure;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.sink.Part;
import org.dateline.runner.sink.SafeNames;

/**
 * Puts documents aside that have failed: the bytes as {@code quarantine/NAME.bytes}, and beside
 * them what happened as {@code quarantine/NAME.reason.json}.
 */
final class Quarantine {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          // Ids may hold what UTF-8 has no form for.
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private Quarantine() {}

  /**
   * Returns the files of a document.
   *
   * @param bytes {@code null} where there are none to put aside
   * @param rerun the command that does the document again; may be {@code null}
   */
  static List<Part> parts(DocumentResult result, byte[] bytes, String rerun) {
    String name = "quarantine/" + SafeNames.path(result.id());
    DocumentFailure failure = result.failure();
    ObjectNode note = JSON.createObjectNode();
    note.put("id", result.id()).put("origin", result.origin()).put("sha256", result.sha256());
    note.put("outcome", result.outcome().label()).put("phase", failure.phase());
    note.put("annotator", failure.component()).put("exception", failure.exception());
    note.put("reason", failure.message()).put("rerun", rerun);
    ArrayNode stack = note.putArray("stack");
    if (failure.stack() != null) {
      failure.stack().lines().forEach(stack::add);
    }
    List<Part> parts = new ArrayList<>();
    if (bytes != null) {
      parts.add(Part.ofFile(name + ".bytes", bytes));
    }
    parts.add(Part.ofFile(name + ".reason.json", bytes(note)));
    return parts;
  }

  private static byte[] bytes(ObjectNode note) {
    try {
      return JSON.writeValueAsBytes(note);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Strings can always be written as JSON", e);
    }
  }
}
