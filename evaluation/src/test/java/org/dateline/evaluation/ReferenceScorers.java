package org.dateline.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The scorers in Python that ours agree with. They are no part of the project; tests that need them
 * are skipped where they are not beside it (or where {@code -Ddateline.shared} says).
 */
public final class ReferenceScorers {

  private ReferenceScorers() {}

  /** Returns a folder beside the project, or skips the test. */
  public static Path shared(String folder) {
    String given = System.getProperty("dateline.shared");
    Path shared =
        given == null
            ? Path.of(System.getProperty("dateline.root")).resolveSibling("shared")
            : Path.of(given);
    Path wanted = shared.resolve(folder);
    assumeTrue(Files.isDirectory(wanted), () -> "skipped: there is no " + wanted);
    return wanted;
  }

  /** Runs a scorer and returns what it prints, or skips the test. */
  public static String run(String scorer, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add("python3");
    command.add(shared("score").resolve(scorer).toString());
    command.addAll(List.of(arguments));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "skipped: there is no python3: " + e.getMessage());
      throw e;
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(scorer + " failed: " + output);
    }
    return output;
  }
}
