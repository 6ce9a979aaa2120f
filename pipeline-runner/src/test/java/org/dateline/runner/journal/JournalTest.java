package org.dateline.runner.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.report.DocumentCounts;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.sink.Part;
import org.dateline.runner.sink.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final List<Table> TABLES =
      List.of(new Table("t.txt", "head\n".getBytes(StandardCharsets.UTF_8)));
  private static final Map<String, String> IDENTITY = Map.of("pipeline", "abc");

  @TempDir private Path folder;
  private StateFolder state;

  @BeforeEach
  void name() {
    state = new StateFolder(folder.resolve("out"));
  }

  @Test
  void aJournalCutAnywhereInItsLastRecordIsGoneOnWith() throws Exception {
    write(1, "a", "b", "c");
    byte[] journal = Files.readAllBytes(state.journal());
    Path copy = folder.resolve("copy");
    copyTree(state.output(), copy);
    int last = lastLine(journal);
    for (int cut = last; cut < journal.length; cut++) {
      FileTree.delete(state.output());
      copyTree(copy, state.output());
      Files.write(state.journal(), Arrays.copyOf(journal, cut));

      List<String> finished = new ArrayList<>();
      try (ResultStore store = open(finished)) {
        assertThat(finished).as("cut at %d", cut).containsExactly("a", "b");
        assertThat(store.find("c", "sha-c")).isEqualTo(Finding.NEW);
        add(store, "c");
        store.publish(List.of());
      }
      assertThat(table()).as("cut at %d", cut).isEqualTo("head\na\nb\nc\n");
    }
  }

  @Test
  void aFlippedByteBeforeTheLastCommitIsRefusedWithItsLine() throws Exception {
    write(1, "a", "b", "c", "d");
    byte[] journal = Files.readAllBytes(state.journal());
    int last = lastLine(journal);
    long seed = Long.getLong("tests.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      // The end of the line before the last, which then hangs on it, is the hardest of all.
      int at = i == 0 ? last - 1 : random.nextInt(last);
      byte[] flipped = journal.clone();
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(state.journal(), flipped);
      int line = 1 + (int) new String(journal, 0, at, StandardCharsets.UTF_8).lines().count();
      int expected = at > 0 && journal[at - 1] != '\n' ? Math.max(1, line - 1) : line;

      assertThatThrownBy(() -> open(new ArrayList<>()).close())
          .as("seed %d, byte %d", seed, at)
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("journal:" + expected + ":")
          .hasMessageContaining("--overwrite");
    }
  }

  @Test
  void aGroupThatWasNeverDurableMayBeTornAnywhere() throws Exception {
    write(1, "a");
    long durable = Files.size(state.journal());
    write(3, "b", "c", "d");
    byte[] journal = Files.readAllBytes(state.journal());
    journal[(int) durable + 20] ^= 1;
    Files.write(state.journal(), journal);

    List<String> finished = new ArrayList<>();
    open(finished).close();

    assertThat(finished).containsExactly("a");
  }

  @Test
  void aMissingLineIsRefused() throws Exception {
    write(1, "a", "b", "c");
    List<String> lines = new ArrayList<>(Files.readAllLines(state.journal()));
    lines.remove(2);
    Files.write(state.journal(), lines);

    assertThatThrownBy(() -> open(new ArrayList<>()).close())
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("journal:3:");
  }

  @Test
  void aPublishedTableThatWasChangedIsRefused() throws Exception {
    write(1, "a");
    Files.writeString(state.output().resolve("t.txt"), "head\n");

    assertThatThrownBy(() -> open(new ArrayList<>()).close())
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("t.txt' has 5 bytes");
  }

  @Test
  void aDecidedPublicationIsCarriedOutByTheNextRun() throws Exception {
    try (ResultStore store = open(new ArrayList<>())) {
      add(store, "b");
      add(store, "a");
      store.publish(List.of());
    }
    // As if the process had been killed right after the decision.
    Path results = Files.createDirectories(state.publishing().resolve("results"));
    Files.move(state.output().resolve("t.txt"), results.resolve("t.txt"));
    Files.copy(state.journal(), state.publishing().resolve("journal"));

    List<String> finished = new ArrayList<>();
    open(finished).close();

    assertThat(finished).containsExactly("a", "b");
    assertThat(table()).isEqualTo("head\na\nb\n");
    assertThat(state.publishing()).doesNotExist();
  }

  @Test
  void manyEntriesOutOfOrderAreSortedInPieces() throws Exception {
    try (ResultStore store = open(new ArrayList<>())) {
      for (int i = 0; i < 100; i++) {
        add(store, "k" + i * 37 % 100);
      }
      add(store, "k5");
      store.commit();
    }
    List<String> keys = new ArrayList<>();
    try (OrderedEntries entries = new OrderedEntries(state.journal(), false, state.path(), 7)) {
      for (var next = entries.next(); next.isPresent(); next = entries.next()) {
        keys.add(next.get().key());
      }
      assertThat(entries.superseded()).extracting(Entry::key).containsExactly("k5");
    }
    assertThat(keys).hasSize(100).isSortedAccordingTo(IdOrder.INSTANCE);
  }

  private void write(int group, String... keys) throws IOException {
    try (ResultStore store = open(new ArrayList<>())) {
      int n = 0;
      for (String key : keys) {
        add(store, key);
        if (++n % group == 0) {
          store.commit();
        }
      }
      if (group == 1 && keys.length == 1) {
        store.publish(List.of());
      }
    }
  }

  private ResultStore open(List<String> finished) throws IOException {
    return ResultStore.open(
        state,
        IDENTITY,
        TABLES,
        new CommitSettings(1000, Duration.ofHours(1), true),
        false,
        result -> finished.add(result.id()));
  }

  private static void add(ResultStore store, String key) throws IOException {
    store.add(
        key,
        new DocumentResult(
            key, key, "sha-" + key, 1, Outcome.COMPLETE, DocumentCounts.NONE, Repairs.NONE, null),
        List.of(Part.ofTable("t.txt", (key + "\n").getBytes(StandardCharsets.UTF_8))));
  }

  private String table() throws IOException {
    return Files.readString(state.output().resolve("t.txt"));
  }

  private static int lastLine(byte[] journal) {
    int at = journal.length - 1;
    while (journal[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private static void copyTree(Path from, Path to) throws IOException {
    for (Path file : FileTree.files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }
}
