package org.dateline.runner.job;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.source.Portable;
import org.dateline.runner.source.SourceDocument;

/**
 * A worker process: reads documents from standard input, one at a time, and writes what becomes of
 * them to standard output. It ends with its parent, when its memory is exhausted, and when a
 * document takes too long; it then says so before.
 */
final class WorkerMain {

  /** The process has said its last word as a message; there is nothing more in the exit code. */
  static final int SAID = 70;

  /** The process could not even say what has happened to its memory. */
  static final int OUT_OF_MEMORY = 71;

  private static final long LOOK_NANOS = 20_000_000;

  private final OutputStream out;
  private final Inbox in;
  private final StageClock clock = new StageClock();

  /** Whoever takes the document out of here says how it has ended; nobody else does. */
  private final AtomicReference<InHand> inHand = new AtomicReference<>();

  private WorkerMain(InputStream in, OutputStream out) {
    this.in = new Inbox(in);
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16);
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    // Whatever annotators print must not come between the messages.
    System.setOut(System.err);
    new WorkerMain(in, out).run();
  }

  private void run() throws Exception {
    CasCreationUtils.createCas();
    in.start();
    WorkerConfiguration configuration = WorkerConfiguration.read(in.take());
    ClassLoader loader =
        configuration.pluginFolders().isEmpty()
            ? WorkerMain.class.getClassLoader()
            : Plugins.discover(WorkerMain.class.getClassLoader(), configuration.pluginFolders())
                .classLoader();
    Thread.currentThread().setContextClassLoader(loader);
    EngineFactory engines = configuration.engines(loader);
    DocumentProcessor processor =
        new DocumentProcessor(configuration.settings(), engines, List.of(), clock);
    watch(configuration.settings().limits());
    Runtime.getRuntime().addShutdownHook(new Thread(this::exiting, "worker-exit"));
    processor.ready();
    Wire.send(out, message -> message.writeBoolean(true));
    while (true) {
      next(processor);
      processor.ready();
    }
  }

  private void next(DocumentProcessor processor) throws Exception {
    Loaded loaded = document(in.take());
    InHand current = new InHand(new Task(0, loaded.document(), false), Thread.currentThread());
    inHand.set(current);
    Finished finished = current.watched(processor).process(loaded);
    // An annotator may have left the flag behind; it was not meant for the worker.
    Thread.interrupted();
    if (!inHand.compareAndSet(current, null)) {
      // Its time was over a moment before it was done; the last word of the process is on its way.
      new CountDownLatch(1).await();
    }
    Outcome outcome = finished.result().outcome();
    boolean isLast = outcome == Outcome.OUT_OF_MEMORY;
    DocumentBoundary.Attempt<Void> sent =
        DocumentBoundary.attempt(
            () -> {
              say(new Reply(finished, clock.takeTimes(), isLast));
              return null;
            });
    if (sent.thrown() != null || isLast) {
      Runtime.getRuntime().halt(sent.thrown() == null ? SAID : OUT_OF_MEMORY);
    }
  }

  private static Loaded document(DataInputStream in) throws IOException {
    String id = Wire.readText(in);
    String origin = Wire.readText(in);
    String sha256 = Wire.readText(in);
    Portable portable = new Portable(Portable.Kind.valueOf(Wire.readText(in)), Wire.readBytes(in));
    byte[] raw = Wire.readBytes(in);
    return new Loaded(new SourceDocument(id, origin, portable.content(origin, raw)), raw, sha256);
  }

  private synchronized void say(Reply reply) throws IOException {
    Wire.send(out, reply::write);
  }

  /** Ends the process when a document takes too long. */
  private void watch(Limits limits) {
    if (limits.time().isZero()) {
      return;
    }
    Thread watch =
        new Thread(
            () -> {
              while (true) {
                LockSupport.parkNanos(LOOK_NANOS);
                InHand document = inHand.get();
                if (document != null && document.nanos() > limits.time().toNanos()) {
                  lastWord(
                      document,
                      document.failed(
                          Outcome.TIMED_OUT,
                          clock.current(),
                          TimeoutException.class.getName(),
                          "still at work after " + limits.time().toMillis() + " ms"));
                }
              }
            },
            "worker-watch");
    watch.setDaemon(true);
    watch.start();
  }

  /** Says which document has called for the end of the process, if one has. */
  private void exiting() {
    InHand document = inHand.get();
    if (document != null && document.isExiting()) {
      lastWord(
          document,
          document.failed(
              Outcome.WORKER_DIED,
              clock.current(),
              "System.exit",
              "called for the end of the process"));
    }
  }

  private void lastWord(InHand document, Finished finished) {
    if (!inHand.compareAndSet(document, null)) {
      return;
    }
    DocumentBoundary.attempt(
        () -> {
          say(new Reply(finished, List.of(), true));
          return null;
        });
    Runtime.getRuntime().halt(SAID);
  }

  /** Reads ahead one message, and ends the process when there will be no more. */
  private static final class Inbox {
    private final InputStream in;
    private final SynchronousQueue<DataInputStream> messages = new SynchronousQueue<>();

    Inbox(InputStream in) {
      this.in = in;
    }

    void start() {
      Thread reader = new Thread(this::read, "worker-reader");
      reader.setDaemon(true);
      reader.start();
    }

    private void read() {
      DocumentBoundary.attempt(
          () -> {
            for (DataInputStream next = Wire.receive(in); next != null; next = Wire.receive(in)) {
              messages.put(next);
            }
            return null;
          });
      // The parent has closed the stream or has ended.
      Runtime.getRuntime().halt(0);
    }

    DataInputStream take() throws InterruptedException {
      return messages.take();
    }
  }
}
