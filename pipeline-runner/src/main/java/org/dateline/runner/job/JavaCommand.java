package org.dateline.runner.job;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts another Java like this one. */
final class JavaCommand {

  private static final List<String> PASSED_ON =
      List.of("-XX:SharedArchiveFile=", "-Xshare:", "-Xlog:", "-javaagent:", "-D");

  private JavaCommand() {}

  static List<String> of(String heap, String mainClass) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (PASSED_ON.stream().anyMatch(argument::startsWith)) {
        command.add(argument);
      }
    }
    command.add("-Xmx" + heap);
    // One thread does the work; the collector needs no more.
    command.add("-XX:+UseSerialGC");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(mainClass);
    return command;
  }
}
