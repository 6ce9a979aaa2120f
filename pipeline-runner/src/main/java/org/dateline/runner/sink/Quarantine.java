package org.dateline.runner.sink;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Puts documents aside that were not let in: the bytes as {@code NAME.bytes}, and beside them why
 * as {@code NAME.reason.json}.
 *
 * @since 0.1.0
 */
public final class Quarantine {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          // Ids may hold what UTF-8 has no form for.
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private final Path folder;

  /**
   * Makes a quarantine, which is a folder only when there is something in it.
   *
   * @param output the output folder of the run
   */
  public Quarantine(Path output) {
    folder = output.resolve("quarantine");
  }

  /** Puts a document aside. */
  public void add(String id, String origin, String sha256, String reason, byte[] bytes)
      throws IOException {
    String name = SafeNames.path(id);
    ObjectNode note = JSON.createObjectNode();
    note.put("id", id).put("origin", origin).put("sha256", sha256).put("reason", reason);
    AtomicFile.write(folder.resolve(name + ".bytes"), bytes);
    AtomicFile.write(folder.resolve(name + ".reason.json"), JSON.writeValueAsBytes(note));
  }
}
