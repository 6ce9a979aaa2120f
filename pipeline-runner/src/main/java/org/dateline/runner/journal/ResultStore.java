package org.dateline.runner.journal;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.ReportFile;
import org.dateline.runner.sink.AtomicFile;
import org.dateline.runner.sink.Part;
import org.dateline.runner.sink.Table;

/**
 * The results of a run on their way to the disk. Documents are added one by one and committed in
 * groups: first their own files and their table lines are durable, then the files get their names,
 * then the journal gets a line for each document. So what the journal says is there, whatever
 * happens.
 *
 * <p>Used by one thread, but for {@link #find} and {@link #isFinished}.
 *
 * @since 0.1.0
 */
public final class ResultStore implements Closeable {

  /** What the tables of a run that did not end are called, after their names. */
  static final String PARTIAL = ".partial";

  private static final long MOST_BYTES = 64L << 20;

  private final StateFolder state;
  private final List<Table> tables;
  private final CommitSettings settings;
  private final PriorState prior;
  private final int segmentNumber;
  private final DurableFile segment;
  private final DurableFile journal;
  private final List<Entry> pending = new ArrayList<>();
  private final Map<Path, Path> unnamed = new TreeMap<>();
  private long pendingBytes;
  private long pendingSince;
  private long temporaries;
  private long lines;
  private long added;
  private boolean isInOrder;
  private String last;
  private boolean isBroken;

  private ResultStore(
      StateFolder state, List<Table> tables, CommitSettings settings, PriorState prior)
      throws IOException {
    this.state = state;
    this.tables = List.copyOf(tables);
    this.settings = settings;
    this.prior = prior;
    lines = prior.lines();
    isInOrder = prior.isInOrder();
    last = prior.last();
    int highest = 0;
    for (int number : state.segments()) {
      if (prior.isUsed(number)) {
        highest = number;
      } else {
        Files.delete(state.segment(number));
      }
    }
    segmentNumber = highest + 1;
    segment = new DurableFile(state.segment(segmentNumber), 0);
    journal = new DurableFile(state.journal(), prior.length());
    journal.sync();
  }

  /**
   * Opens the results of an output folder, to go on with them or to begin.
   *
   * @param identity what must be the same for results to belong together
   * @param overwrite whether results of an earlier run are deleted
   * @param earlier is told of each document that is finished already
   * @throws JournalException if the folder holds results of another run, or its journal is damaged
   */
  public static ResultStore open(
      StateFolder state,
      Map<String, String> identity,
      List<Table> tables,
      CommitSettings settings,
      boolean overwrite,
      Consumer<DocumentResult> earlier)
      throws IOException {
    Files.createDirectories(state.path());
    FileTree.delete(state.temporary());
    Files.createDirectories(state.temporary());
    FileTree.deleteTemporaries(state.path());
    new Publication(state, tables).carryOut();
    if (overwrite) {
      new Overwriting(state, tables).clear();
    }
    if (!Files.exists(state.journal())) {
      JournalHeader header = JournalHeader.of(identity, Map.of());
      AtomicFile.write(state.journal(), new Checked(1, 0, header.toJson()).toBytes());
      AtomicFile.syncFolder(state.path());
    }
    PriorState prior = new PriorState(state, new TreeMap<>(identity), earlier);
    return new ResultStore(state, tables, settings, prior);
  }

  /** Returns what an earlier run has left of a document; may be called by several threads. */
  public Finding find(String key, String sha256) {
    return prior.index().find(key, sha256);
  }

  /** Tells whether an earlier run has finished a document, well or not. */
  public boolean isFinished(String key) {
    return prior.index().contains(key);
  }

  /** Adds a document; it is durable after the next commit. */
  public void add(String key, DocumentResult result, List<Part> parts) throws IOException {
    guarded(() -> write(key, result, parts));
  }

  private void write(String key, DocumentResult result, List<Part> parts) throws IOException {
    if (pending.isEmpty()) {
      pendingSince = System.nanoTime();
    }
    List<Long> at = new ArrayList<>();
    List<Long> lengths = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (Part part : parts) {
      if (part.isTable()) {
        at.add(segment.length());
        lengths.add((long) part.bytes().length);
        segment.append(part.bytes());
      } else {
        files.add(part.path());
        unnamed.put(target(part.path()), temporary(part.bytes()));
      }
      pendingBytes += part.bytes().length;
    }
    pending.add(new Entry(key, result, segmentNumber, at, lengths, files));
  }

  private Path target(String path) throws IOException {
    Path root = state.output().normalize();
    Path target = root.resolve(path).normalize();
    if (!target.startsWith(root) || target.equals(root)) {
      throw new IOException("'" + path + "' would be written outside of " + root);
    }
    return target;
  }

  private Path temporary(byte[] bytes) throws IOException {
    Path file = state.temporary().resolve("file-" + ++temporaries);
    try (FileOutputStream out = AtomicFile.open(file)) {
      out.write(bytes);
    }
    return file;
  }

  /** Returns after how many nanoseconds a commit is due; not positive where it is now. */
  public long dueIn() {
    if (pending.isEmpty()) {
      return Long.MAX_VALUE;
    }
    if (pending.size() >= settings.documents() || pendingBytes >= MOST_BYTES) {
      return 0;
    }
    return settings.interval().toNanos() - (System.nanoTime() - pendingSince);
  }

  /** Returns when all documents added so far are durable. */
  public void commit() throws IOException {
    guarded(this::commitPending);
  }

  private void commitPending() throws IOException {
    if (pending.isEmpty()) {
      return;
    }
    if (settings.isDurable()) {
      FileSync.sync(unnamed.values());
    }
    for (Map.Entry<Path, Path> file : unnamed.entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      AtomicFile.publish(file.getValue(), file.getKey());
    }
    if (settings.isDurable()) {
      FileTree.syncFolders(List.copyOf(unnamed.keySet()), state.output());
      segment.sync();
    }
    long durable = lines;
    for (Entry entry : pending) {
      journal.append(new Checked(++lines, durable, entry.toJson()).toBytes());
      isInOrder &= last == null || IdOrder.INSTANCE.compare(last, entry.key()) < 0;
      last = entry.key();
    }
    if (settings.isDurable()) {
      journal.sync();
    }
    added += pending.size();
    pending.clear();
    unnamed.clear();
    pendingBytes = 0;
  }

  /** Commits, and gives the tables their names. */
  public void publish(List<Part> once) throws IOException {
    guarded(
        () -> {
          commitPending();
          if (added == 0 && !prior.isUnpublished()) {
            return;
          }
          flush();
          try (OrderedEntries entries = entries()) {
            new Publication(state, tables).publish(entries, prior.header(), once);
            isInOrder = true;
            deleteSuperseded(entries.superseded());
          }
        });
  }

  /** Commits, and puts the tables as far as they are beside their names, for people to look at. */
  public void publishPartially() throws IOException {
    guarded(
        () -> {
          commitPending();
          flush();
          Path folder = Files.createDirectories(state.temporary().resolve("partial"));
          try (OrderedEntries entries = entries();
              TableWriter writer = new TableWriter(state, tables, folder, PARTIAL)) {
            for (Optional<Entry> next = entries.next(); next.isPresent(); next = entries.next()) {
              writer.add(next.get());
            }
            writer.finish();
          }
          for (Table table : tables) {
            Path target = state.output().resolve(table.path() + PARTIAL);
            Files.createDirectories(target.getParent());
            AtomicFile.publish(folder.resolve(table.path() + PARTIAL), target);
          }
        });
  }

  private void flush() throws IOException {
    segment.sync();
    journal.sync();
  }

  private OrderedEntries entries() throws IOException {
    return new OrderedEntries(
        state.journal(), isInOrder, state.temporary(), OrderedEntries.USUAL_PIECE);
  }

  /** Deletes what documents had left that were annotated again and now have other files. */
  private void deleteSuperseded(List<Entry> superseded) throws IOException {
    if (superseded.isEmpty()) {
      return;
    }
    TreeMap<String, Path> obsolete = new TreeMap<>();
    for (Entry entry : superseded) {
      for (String file : entry.files()) {
        obsolete.put(file, target(file));
      }
    }
    try (OrderedEntries entries = entries()) {
      for (Optional<Entry> next = entries.next(); next.isPresent(); next = entries.next()) {
        next.get().files().forEach(obsolete::remove);
      }
    }
    for (Path file : obsolete.values()) {
      Files.deleteIfExists(file);
    }
  }

  /** Goes through all documents that are committed, in the order of their ids. */
  public void forEach(ReportFile.Visitor visitor) throws IOException {
    try (OrderedEntries entries = entries()) {
      for (Optional<Entry> next = entries.next(); next.isPresent(); next = entries.next()) {
        visitor.visit(next.get().result());
      }
    }
  }

  /** Tells whether something could not be written; nothing more is then. */
  public boolean isBroken() {
    return isBroken;
  }

  private void guarded(Step step) throws IOException {
    if (isBroken) {
      throw new IOException("The output folder '" + state.output() + "' took no more before");
    }
    boolean isDone = false;
    try {
      step.run();
      isDone = true;
    } finally {
      isBroken = !isDone;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      segment.close();
    } finally {
      journal.close();
      if (added == 0 && !isBroken) {
        Files.deleteIfExists(state.segment(segmentNumber));
      }
      FileTree.delete(state.temporary());
    }
  }

  private interface Step {
    void run() throws IOException;
  }
}
