package org.dateline.runner.cli;

import java.util.List;
import java.util.Locale;

/** Looks at the machine that a run would have. */
final class MachineCheck {

  private static final long LEAST_HEAP = 256L << 20;

  private MachineCheck() {}

  static List<DoctorCommand.Finding> findings() {
    long heap = Runtime.getRuntime().maxMemory();
    int processors = Runtime.getRuntime().availableProcessors();
    return List.of(
        new DoctorCommand.Finding(
            "java", true, Runtime.version() + ", " + System.getProperty("java.vendor")),
        new DoctorCommand.Finding(
            "memory",
            heap >= LEAST_HEAP,
            String.format(
                Locale.ROOT,
                "a heap of %d MB%s",
                heap >> 20,
                heap >= LEAST_HEAP ? "" : "; give at least -Xmx256m in DATELINE_OPTS")),
        new DoctorCommand.Finding(
            "processors", true, processors + ", so many threads unless --threads says otherwise"));
  }
}
