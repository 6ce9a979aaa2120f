package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.runner.journal.RunStatus;
import org.dateline.runner.journal.StateFolder;
import org.dateline.testkit.Misbehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed, or have no room left, again and again. */
@Tag("chaos")
class KillTest {

  private static final int DOCUMENTS = 1_000;
  private static final int KILLS = 50;
  private static final int LIMITS = 20;

  @TempDir private Path folder;
  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @BeforeEach
  void shell() throws IOException {
    assumeTrue(File.separatorChar == '/', "needs a POSIX shell");
    Files.createDirectories(folder.resolve("in"));
  }

  @Test
  void aRunThatIsKilledFiftyTimesEndsAsOneThatIsNot() throws Exception {
    write(DOCUMENTS, Misbehaviour.SLEEP.word(2));
    assertThat(new BatchProcess(folder).run("whole")).isEqualTo(3);
    Path tally = folder.resolve("tally");
    BatchProcess counted = new BatchProcess(folder).java("-D" + TallyAnnotator.FILE + "=" + tally);
    Path journal = new StateFolder(folder.resolve("killed")).journal();
    int killed = 0;
    while (killed < KILLS) {
      long before = Files.exists(journal) ? Files.size(journal) : 0;
      Process process = counted.start("killed");
      // Right at the start, or when something was committed, and then at any moment.
      long most = random.nextInt(8) == 0 ? 0 : before + 1;
      while (process.isAlive() && (!Files.exists(journal) || Files.size(journal) < most)) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
      if (!process.isAlive()) {
        break;
      }
      process.destroyForcibly().waitFor();
      killed++;
    }

    assertThat(killed).as("seed %d", seed).isEqualTo(KILLS);
    assertThat(counted.run("killed")).as("seed %d", seed).isEqualTo(3);
    OutputTree.assertSame(
        OutputTree.withoutStacks(folder.resolve("killed")),
        OutputTree.withoutStacks(folder.resolve("whole")));
    assertThat(Files.size(tally) - DOCUMENTS)
        .as("documents done again, seed %d", seed)
        .isLessThanOrEqualTo((long) KILLS * (BatchMain.COMMIT + BatchMain.WINDOW));
    assertThat(names(folder.resolve("killed/.dateline")))
        .containsExactlyInAnyOrder("journal", "lock", "status.json");
  }

  @Test
  void aFullDiskLeavesNoHalfFileAndTheRunGoesOn() throws Exception {
    write(200, "");
    assertThat(new BatchProcess(folder).run("whole")).isEqualTo(3);
    Map<String, String> whole = OutputTree.withoutStacks(folder.resolve("whole"));
    long largest = Files.size(folder.resolve("whole/annotations.jsonl"));
    for (int i = 0; i < LIMITS; i++) {
      String name = "full-" + i;
      // A file may have so many blocks of 512 bytes; behind that, a write fails as on a full disk.
      long blocks = 8 + random.nextInt((int) (largest / 512) - 8);
      int code = new BatchProcess(folder).before("ulimit -f " + blocks).run(name);

      assertThat(code).as("seed %d, %d blocks", seed, blocks).isEqualTo(4);
      Map<String, String> left = OutputTree.withoutStacks(folder.resolve(name));
      left.remove("run-report.json");
      left.keySet().removeIf(file -> file.endsWith(".partial"));
      assertThat(left.entrySet())
          .as("seed %d, %d blocks", seed, blocks)
          .allMatch(file -> file.getValue().equals(whole.get(file.getKey())));
      assertThat(new BatchProcess(folder).run(name)).isEqualTo(3);
      OutputTree.assertSame(OutputTree.withoutStacks(folder.resolve(name)), whole);
    }
  }

  @Test
  void aRealSmallDiskIsNoDifferent() throws Exception {
    write(200, "");
    assertThat(new BatchProcess(folder).run("whole")).isEqualTo(3);
    Path disk = Files.createDirectories(folder.resolve("disk"));
    Process mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=512k", "none", disk.toString())
            .redirectErrorStream(true)
            .start();
    assumeTrue(mount.waitFor() == 0, "no small file system can be mounted here");
    try {
      assertThat(new BatchProcess(folder).run("disk/out")).isEqualTo(4);
      assertThat(
              new ProcessBuilder("mount", "-o", "remount,size=64m", disk.toString())
                  .start()
                  .waitFor())
          .isZero();
      assertThat(new BatchProcess(folder).run("disk/out")).isEqualTo(3);
      OutputTree.assertSame(
          OutputTree.withoutStacks(folder.resolve("disk/out")),
          OutputTree.withoutStacks(folder.resolve("whole")));
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  @Test
  void neitherWorkersNorLocaleNorTimeZoneShow() throws Exception {
    write(100, "");
    assertThat(new BatchProcess(folder).threads(1).run("one")).isEqualTo(3);
    Map<String, String> one = OutputTree.withoutStacks(folder.resolve("one"));
    new BatchProcess(folder).threads(2).run("two");
    new BatchProcess(folder).threads(8).run("eight");
    new BatchProcess(folder).processes(2).run("processes");
    new BatchProcess(folder)
        .java("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu")
        .run("turkish");

    for (String name : List.of("two", "eight", "processes", "turkish")) {
      OutputTree.assertSame(OutputTree.withoutStacks(folder.resolve(name)), one);
    }
  }

  @Test
  void aKilledRunIsSeenInItsStatus() throws Exception {
    write(300, Misbehaviour.SLEEP.word(20));
    StateFolder state = new StateFolder(folder.resolve("out"));
    Process process = new BatchProcess(folder).start("out");
    while (process.isAlive()
        && RunStatus.read(state).map(status -> status.documents() == 0).orElse(true)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    RunStatus running = RunStatus.read(state).orElseThrow();
    process.destroyForcibly().waitFor();

    assertThat(running.state()).isEqualTo(RunStatus.RUNNING);
    assertThat(running.process()).isEqualTo(process.pid());
    assertThat(org.dateline.runner.journal.Lock.isHeld(state)).isFalse();
  }

  private void write(int documents, String word) throws IOException {
    for (int i = 0; i < documents; i++) {
      String name = String.format(Locale.ROOT, "in/part-%d/a%04d.txt", i % 7, i);
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      String bad = i % 100 == 50 ? Misbehaviour.THROW.word() : "";
      Files.writeString(file, "Moscow and Washington talk, round " + i + ". " + word + " " + bad);
    }
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
