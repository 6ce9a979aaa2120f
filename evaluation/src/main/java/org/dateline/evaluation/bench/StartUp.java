package org.dateline.evaluation.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Starts the benchmark again in a Java virtual machine of its own, with the options of this one,
 * and takes the time until its first document is finished.
 */
final class StartUp {

  /** What the child prints when its first document is finished. */
  static final String FINISHED = "dateline-bench: first document finished";

  private static final String CHILD_MAIN = "org.dateline.evaluation.cli.Main";
  private static final long PATIENCE_SECONDS = 120;

  private final List<String> arguments;
  private final Path errors;

  /**
   * Prepares children.
   *
   * @param arguments of the command
   * @param errors takes what a child says of its failure
   */
  StartUp(List<String> arguments, Path errors) {
    this.arguments = List.copyOf(arguments);
    this.errors = errors;
  }

  /**
   * Starts a child.
   *
   * @param what the child is asked to run
   * @return the seconds from its start to its first document
   * @throws IOException if it did not get that far; the message says why
   */
  double seconds(FirstDocument what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith("-agentlib") && !option.startsWith("-javaagent"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), CHILD_MAIN));
    command.addAll(arguments);
    command.add(BenchCommand.FIRST_DOCUMENT + "=" + what);
    long start = System.nanoTime();
    Process child = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .execute(child::destroyForcibly);
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      while (line != null && !line.equals(FINISHED)) {
        line = out.readLine();
      }
      if (line == null) {
        throw new IOException("the child process failed: " + lastError());
      }
      return (System.nanoTime() - start) / 1e9;
    } finally {
      child.waitFor();
    }
  }

  private String lastError() throws IOException {
    List<String> lines = Files.readAllLines(errors, StandardCharsets.UTF_8);
    return lines.isEmpty()
        ? "it said nothing, or took more than " + PATIENCE_SECONDS + " seconds"
        : lines.get(lines.size() - 1);
  }
}
