package org.dateline.runner.job;

import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.dateline.runner.journal.Finding;
import org.dateline.runner.journal.ResultStore;
import org.dateline.runner.report.DocumentFailure;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.sink.Renderer;
import org.dateline.runner.source.SourceDocument;
import org.dateline.runner.source.SourceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the bytes of documents and decides whether there is anything to do; afterwards puts those
 * aside that have failed. May be shared between threads.
 */
final class Admission {

  private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

  private final JobSettings settings;
  private final ResultStore store;
  private final List<Renderer> renderers;

  Admission(JobSettings settings, ResultStore store) {
    this.settings = settings;
    this.store = store;
    this.renderers = settings.renderers();
  }

  /** Takes a document from its source to its end. */
  Finished process(Task task, Annotating annotating) throws InterruptedException {
    SourceDocument document = task.document();
    if (!settings.selection().isAsked(document.id())) {
      // Not even read: whether it is finished shows without its content.
      return store.isFinished(task.key()) ? Finished.BEFORE : Finished.NOT_ASKED;
    }
    DocumentBoundary.Attempt<byte[]> read = DocumentBoundary.attempt(document.content()::load);
    Loaded loaded = new Loaded(document, read.value(), sha256(read.value()));
    if (isFinished(task, loaded)) {
      return Finished.BEFORE;
    }
    Finished finished;
    if (read.thrown() != null) {
      finished = Failures.of(loaded, Phase.READ, null, read.thrown(), settings.intake());
    } else if (task.isDuplicate()) {
      return duplicate(loaded);
    } else if (loaded.raw().length > settings.limits().bytes()) {
      return tooLarge(loaded);
    } else {
      finished = annotating.process(loaded);
    }
    return withQuarantine(finished, loaded);
  }

  private boolean isFinished(Task task, Loaded loaded) {
    Finding finding = store.find(task.key(), loaded.sha256());
    if (finding == Finding.CHANGED) {
      LOG.warn(
          "'{}' has another content than when it was annotated; it is annotated again",
          FailureAnalysis.oneLine(loaded.document().id()));
    }
    return settings.selection().isDone(loaded.document().id(), finding)
        && (finding != Finding.COMPLETE || hasFiles(loaded.document().id()));
  }

  private boolean hasFiles(String id) {
    for (Renderer renderer : renderers) {
      if (renderer.file(id).isPresent()
          && !Files.exists(settings.output().resolve(renderer.file(id).get()))) {
        LOG.warn(
            "'{}' is no longer there; its document is annotated again", renderer.file(id).get());
        return false;
      }
    }
    return true;
  }

  /** Puts a document aside that has failed; done again by whoever finds out that it has. */
  Finished withQuarantine(Finished finished, Loaded loaded) {
    DocumentResult result = finished.result();
    boolean isAside =
        settings.quarantine()
            && result != null
            && result.outcome().category() == Outcome.Category.DOCUMENT_FAILURE;
    return isAside
        ? finished.withParts(
            Quarantine.parts(
                result, loaded.raw(), settings.rerunCommand().apply(loaded.document().id())))
        : finished;
  }

  private static Finished duplicate(Loaded loaded) {
    String message =
        "The id '"
            + loaded.document().id()
            + "' occurs again at "
            + loaded.document().origin()
            + "; ids are unique";
    return Failures.of(
        loaded,
        Outcome.DUPLICATE_ID,
        new DocumentFailure(
            Phase.READ.label(),
            null,
            SourceException.class.getName(),
            FailureAnalysis.oneLine(message)));
  }

  private Finished tooLarge(Loaded loaded) {
    String message =
        String.format(
            Locale.ROOT,
            "The document has %d bytes; the limit is %d",
            loaded.raw().length,
            settings.limits().bytes());
    return Failures.of(
        loaded,
        Outcome.TOO_LARGE,
        new DocumentFailure(Phase.READ.label(), null, LimitException.class.getName(), message));
  }

  static String sha256(byte[] raw) {
    if (raw == null) {
      return null;
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
