package org.dateline.runner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.runner.journal.Lock;
import org.dateline.runner.journal.RunStatus;
import org.dateline.runner.journal.StateFolder;
import org.dateline.runner.sink.AtomicFile;

/** Looks at an output folder: room, names, durability, and what is in it. */
final class OutputCheck {

  private static final String SUBJECT = "output";
  private static final long LEAST_ROOM = 1L << 30;

  private final Path output;

  OutputCheck(Path output) {
    this.output = output;
  }

  List<DoctorCommand.Finding> findings() {
    List<DoctorCommand.Finding> findings = new ArrayList<>();
    Path there = output.toAbsolutePath().normalize();
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there)) {
      findings.add(bad("'" + there + "' is not a folder"));
      return findings;
    }
    try {
      long room = Files.getFileStore(there).getUsableSpace();
      findings.add(
          new DoctorCommand.Finding(
              SUBJECT,
              room >= LEAST_ROOM,
              String.format(
                  Locale.ROOT, "%d MB free at '%s' (1 GB is the least)", room >> 20, there)));
      findings.add(names(there));
      findings.add(earlier());
    } catch (IOException e) {
      findings.add(bad("'" + there + "' cannot be written: " + e));
    }
    return findings;
  }

  /** Does in a folder of its own what a run does in the output folder. */
  private static DoctorCommand.Finding names(Path there) throws IOException {
    Path trial = Files.createTempDirectory(there, ".dateline-doctor");
    Path file = trial.resolve("a");
    try {
      AtomicFile.write(file, new byte[] {1});
      AtomicFile.write(file, new byte[] {2});
      AtomicFile.syncFolder(trial);
      boolean tellsCase = !Files.exists(trial.resolve("A"));
      return new DoctorCommand.Finding(
          SUBJECT,
          true,
          "files can be written, made durable and replaced; the file system "
              + (tellsCase ? "tells" : "does not tell")
              + " capitals from small letters");
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(trial);
    }
  }

  private DoctorCommand.Finding earlier() throws IOException {
    StateFolder state = new StateFolder(output);
    if (Lock.isHeld(state)) {
      return bad("a run is at work there; see 'dateline status " + output + "'");
    }
    String told =
        RunStatus.read(state)
            .map(status -> "holds a run that is " + status.state() + "; the same command goes on")
            .orElse("holds no run yet");
    return new DoctorCommand.Finding(SUBJECT, true, told);
  }

  private static DoctorCommand.Finding bad(String told) {
    return new DoctorCommand.Finding(SUBJECT, false, told);
  }
}
