package org.dateline.runner.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.runner.sink.AtomicFile;

/**
 * The command that has made an output folder, kept in it so that it can be given again.
 *
 * @param folder in which it was given
 * @param arguments from the name of the command on
 * @since 0.1.0
 */
public record RecordedCommand(Path folder, List<String> arguments) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies the arguments. */
  public RecordedCommand {
    arguments = List.copyOf(arguments);
  }

  /** A command that is given in the folder in which the process works. */
  public static RecordedCommand here(List<String> arguments) {
    return new RecordedCommand(Path.of("").toAbsolutePath(), arguments);
  }

  /** Writes it into an output folder. */
  public void write(StateFolder state) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("folder", folder.toString());
    arguments.forEach(json.putArray("arguments")::add);
    Files.createDirectories(state.path());
    AtomicFile.replace(state.command(), JSON.writeValueAsBytes(json));
  }

  /** Reads it; empty where none is known. */
  public static Optional<RecordedCommand> read(StateFolder state) throws IOException {
    if (!Files.exists(state.command())) {
      return Optional.empty();
    }
    JsonNode json = JSON.readTree(state.command().toFile());
    List<String> arguments = new ArrayList<>();
    json.path("arguments").forEach(argument -> arguments.add(argument.asText()));
    return Optional.of(new RecordedCommand(Path.of(json.path("folder").asText()), arguments));
  }

  /** Returns a word as a shell takes it. */
  public static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:=@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
