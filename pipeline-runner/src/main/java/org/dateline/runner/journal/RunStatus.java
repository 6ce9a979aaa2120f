package org.dateline.runner.journal;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.runner.sink.AtomicFile;

/**
 * How far a run is, as it stands in a file that is replaced as a whole.
 *
 * @param state {@code running}, or the outcome of the run
 * @param process its number
 * @param started when the run began, in ISO 8601
 * @param updated when this was written, in ISO 8601
 * @param total number of documents, -1 where it is not known
 * @param documents that have come to an end and are on the disk
 * @param failed of these
 * @param finishedBefore of these, by an earlier run
 * @param cause why the run has ended early; {@code null} where it has not
 * @param inFlight what the workers are at
 * @since 0.1.0
 */
public record RunStatus(
    String state,
    long process,
    String started,
    String updated,
    long total,
    long documents,
    long failed,
    long finishedBefore,
    String cause,
    List<InFlight> inFlight) {

  /** The state of a run that has not ended. */
  public static final String RUNNING = "running";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  /** Copies the list. */
  public RunStatus {
    inFlight = List.copyOf(inFlight);
  }

  /** Replaces the file of an output folder. */
  public void write(StateFolder folder) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("state", state).put("process", process);
    json.put("started", started).put("updated", updated);
    json.put("total", total).put("documents", documents);
    json.put("failed", failed).put("finishedBefore", finishedBefore).put("cause", cause);
    for (InFlight document : inFlight) {
      json.withArray("inFlight")
          .addObject()
          .put("id", document.id())
          .put("stage", document.stage())
          .put("seconds", document.seconds());
    }
    AtomicFile.replace(folder.status(), JSON.writeValueAsBytes(json));
  }

  /** Reads the file of an output folder; empty where there is none. */
  public static Optional<RunStatus> read(StateFolder folder) throws IOException {
    if (!Files.exists(folder.status())) {
      return Optional.empty();
    }
    JsonNode json = JSON.readTree(folder.status().toFile());
    List<InFlight> inFlight = new ArrayList<>();
    for (JsonNode document : json.path("inFlight")) {
      inFlight.add(
          new InFlight(
              document.path("id").asText(),
              document.path("stage").asText(),
              document.path("seconds").asLong()));
    }
    return Optional.of(
        new RunStatus(
            json.path("state").asText(),
            json.path("process").asLong(),
            json.path("started").asText(),
            json.path("updated").asText(),
            json.path("total").asLong(-1),
            json.path("documents").asLong(),
            json.path("failed").asLong(),
            json.path("finishedBefore").asLong(),
            json.path("cause").isTextual() ? json.path("cause").asText() : null,
            inFlight));
  }

  /**
   * A document that a worker is at.
   *
   * @param stage the key of the annotator or a part of the runner; empty where it is not known
   * @param seconds since it began
   */
  public record InFlight(String id, String stage, long seconds) {}
}
