package org.dateline.runner.job;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dateline.runner.source.Portable;

/** A worker process as its parent sees it. */
final class WorkerProcess implements Closeable {

  private static final int LINES_KEPT = 40;
  private static final int MOST_SAID = 1000;
  private static final List<String> SHELL =
      List.of("/bin/sh", "-c", "trap '' INT TERM HUP; exec \"$@\"", "sh");

  private final Process process;
  private final OutputStream toWorker;
  private final BlockingQueue<Optional<DataInputStream>> fromWorker = new LinkedBlockingQueue<>();
  private final Deque<String> lastLines = new ArrayDeque<>();
  private final List<Thread> readers;

  private WorkerProcess(Process process) {
    this.process = process;
    toWorker = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
    readers =
        List.of(
            daemon(this::readMessages, "dateline-from-worker-" + process.pid()),
            daemon(this::readErrors, "dateline-worker-errors-" + process.pid()));
    readers.forEach(Thread::start);
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Starts a process with a heap of so many bytes, as the option {@code -Xmx} takes it. */
  static WorkerProcess start(String heap) throws IOException {
    List<String> command = new ArrayList<>();
    if (File.separatorChar == '/') {
      // Signals to the group, such as Ctrl-C, are for the parent: it finishes what is in flight.
      command.addAll(SHELL);
    }
    command.addAll(JavaCommand.of(heap, WorkerMain.class.getName()));
    return new WorkerProcess(new ProcessBuilder(command).start());
  }

  private void readMessages() {
    try (InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
      DocumentBoundary.Attempt<Void> attempt =
          DocumentBoundary.attempt(
              () -> {
                in.mark(MOST_SAID);
                for (DataInputStream next = Wire.receive(in);
                    next != null;
                    next = Wire.receive(in)) {
                  fromWorker.add(Optional.of(next));
                  in.mark(MOST_SAID);
                }
                return null;
              });
      if (attempt.thrown() != null) {
        note("It has written: " + said(in));
        process.destroyForcibly();
      }
    } catch (IOException e) {
      note("What it writes cannot be read: " + e.getMessage());
      process.destroyForcibly();
    }
    fromWorker.add(Optional.empty());
  }

  /** Returns what came in place of a message: Java writes there why it does not start. */
  private String said(InputStream in) throws IOException {
    in.reset();
    // All that a process which has ended has written is there to read; another may never end.
    int length = hasEnded() ? MOST_SAID : Math.min(MOST_SAID, in.available());
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private boolean hasEnded() {
    try {
      return process.waitFor(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void readErrors() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        note(line);
      }
    } catch (IOException e) {
      note("What it says cannot be read: " + e.getMessage());
    }
  }

  private void note(String line) {
    synchronized (lastLines) {
      lastLines.add(FailureAnalysis.oneLine(line));
      if (lastLines.size() > LINES_KEPT) {
        lastLines.remove();
      }
    }
  }

  void send(WorkerConfiguration configuration) throws IOException {
    Wire.send(toWorker, configuration::write);
  }

  void send(Loaded loaded, Portable portable) throws IOException {
    Wire.send(
        toWorker,
        out -> {
          Wire.writeText(out, loaded.document().id());
          Wire.writeText(out, loaded.document().origin());
          Wire.writeText(out, loaded.sha256());
          Wire.writeText(out, portable.kind().name());
          Wire.writeBytes(out, portable.packed());
          Wire.writeBytes(out, loaded.raw());
        });
  }

  /**
   * Waits for the next message.
   *
   * @param nanos how long at the most
   * @return {@code null} when that time is over; empty where the process has ended
   */
  Optional<DataInputStream> receive(long nanos) throws InterruptedException {
    return fromWorker.poll(nanos, TimeUnit.NANOSECONDS);
  }

  /** Says how the process has ended, with the last it has written. */
  Ending ending() throws InterruptedException {
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    for (Thread reader : readers) {
      // Why it did not start may be in either stream. A child of it may hold them open for ever.
      reader.join(TimeUnit.SECONDS.toMillis(5));
    }
    synchronized (lastLines) {
      return new Ending(process.waitFor(), List.copyOf(lastLines));
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Ends the process. */
  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** How a process has ended. */
  record Ending(int exitCode, List<String> lastLines) {}
}
