package org.dateline.runner.job;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts {@link BatchMain} in a process of its own. */
final class BatchProcess {

  private final Path folder;
  private final List<String> java = new ArrayList<>();
  private String before = "";
  private String isolation = Isolation.THREAD.name();
  private int threads = 2;

  /** Reads {@code in} of a folder. */
  BatchProcess(Path folder) {
    this.folder = folder;
  }

  BatchProcess java(String... options) {
    java.addAll(List.of(options));
    return this;
  }

  /** Sets a shell command that is carried out first in the same shell. */
  BatchProcess before(String command) {
    before = command + "; ";
    return this;
  }

  BatchProcess threads(int number) {
    threads = number;
    return this;
  }

  BatchProcess processes(int number) {
    threads = number;
    isolation = Isolation.PROCESS.name();
    return this;
  }

  Process start(String output) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", before + "exec \"$@\"", "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(java);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(
            BatchMain.class.getName(),
            folder.resolve("in").toString(),
            folder.resolve(output).toString(),
            Integer.toString(threads),
            isolation));
    File log = log(output).toFile();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
  }

  /** Returns the exit code. */
  int run(String output) throws IOException, InterruptedException {
    return start(output).waitFor();
  }

  private Path log(String output) {
    return folder.resolve("log-" + output.replace('/', '-') + ".txt");
  }
}
