package org.dateline.runner.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets one run at a time work in an output folder. The operating system holds the lock and frees it
 * when the process ends, however it ends; the file names the process and when it began.
 *
 * @since 0.1.0
 */
public final class Lock implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 4096;
  private static final int ATTEMPTS = 3;
  private static final long BETWEEN_ATTEMPTS = 100_000_000;

  /**
   * The files that this process has locked. It must not even open them again: POSIX frees a lock
   * when its process closes the file, through whichever handle.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final RandomAccessFile file;
  private final FileLock lock;
  private final Optional<String> predecessor;

  private Lock(Path path, RandomAccessFile file, FileLock lock, Optional<String> predecessor) {
    this.path = path;
    this.file = file;
    this.lock = lock;
    this.predecessor = predecessor;
  }

  /**
   * Takes the lock.
   *
   * @throws JournalException if another run has it; the message names it
   */
  public static Lock take(StateFolder state) throws IOException {
    Files.createDirectories(state.path());
    Path path = real(state);
    if (!HELD.add(path)) {
      throw inUse(state, "process " + ProcessHandle.current().pid() + ", which is this one");
    }
    boolean isTaken = false;
    RandomAccessFile file = null;
    try {
      file = new RandomAccessFile(path.toFile(), "rw");
      FileLock lock = patientLock(file);
      String owner = owner(file);
      if (lock == null) {
        throw inUse(state, owner.isEmpty() ? "another run" : owner);
      }
      write(file, me());
      isTaken = true;
      return new Lock(path, file, lock, owner.isEmpty() ? Optional.empty() : Optional.of(owner));
    } finally {
      if (!isTaken) {
        if (file != null) {
          file.close();
        }
        HELD.remove(path);
      }
    }
  }

  private static Path real(StateFolder state) throws IOException {
    return state.path().toRealPath().resolve(state.lock().getFileName());
  }

  private static JournalException inUse(StateFolder state, String owner) {
    return new JournalException(
        String.format(
            Locale.ROOT,
            "The output folder '%s' is in use by %s; wait for it, or give another --out",
            state.output(),
            owner));
  }

  /** Tells whether a run has the lock. */
  public static boolean isHeld(StateFolder state) throws IOException {
    if (!Files.exists(state.lock())) {
      return false;
    }
    if (HELD.contains(real(state))) {
      return true;
    }
    try (RandomAccessFile file = new RandomAccessFile(state.lock().toFile(), "rw");
        FileLock lock = tryLock(file)) {
      return lock == null;
    }
  }

  /** Returns the run that had the lock and ended without giving it back; empty where none did. */
  public Optional<String> predecessor() {
    return predecessor;
  }

  /** Whoever only asks whether a run is at work holds the lock for a moment, too. */
  private static FileLock patientLock(RandomAccessFile file) throws IOException {
    FileLock lock = tryLock(file);
    for (int i = 0; lock == null && i < ATTEMPTS; i++) {
      LockSupport.parkNanos(BETWEEN_ATTEMPTS);
      lock = tryLock(file);
    }
    return lock;
  }

  private static FileLock tryLock(RandomAccessFile file) throws IOException {
    try {
      return file.getChannel().tryLock();
    } catch (OverlappingFileLockException e) {
      // Another run of this very process.
      return null;
    }
  }

  private static String owner(RandomAccessFile file) throws IOException {
    byte[] bytes = new byte[(int) Math.min(file.length(), MOST)];
    file.seek(0);
    file.readFully(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return "";
    }
    JsonNode json;
    try {
      json = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      // Its process was killed while it wrote its name.
      return "another process";
    }
    return "process "
        + json.path("pid").asLong()
        + ", which began at "
        + json.path("since").asText();
  }

  private static byte[] me() {
    ObjectNode json = JSON.createObjectNode();
    json.put("pid", ProcessHandle.current().pid());
    json.put("since", Instant.now().toString());
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void write(RandomAccessFile file, byte[] bytes) throws IOException {
    file.setLength(0);
    file.seek(0);
    file.write(bytes);
  }

  /** Gives the lock back and says so. */
  @Override
  public void close() throws IOException {
    try {
      file.setLength(0);
    } finally {
      lock.release();
      file.close();
      HELD.remove(path);
    }
  }
}
