package org.dateline.runner.job;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.dateline.runner.source.CasFactory;
import org.dateline.runner.source.DocumentCursor;
import org.dateline.runner.source.Source;
import org.dateline.runner.source.SourceDocument;

/** Lets documents pass when it is told to, so that several runs can take turns. */
final class GatedSource implements Source {

  private final Source documents;
  private final Semaphore gate = new Semaphore(0);
  private volatile boolean isEnded;

  GatedSource(Source documents) {
    this.documents = documents;
  }

  /** Lets so many documents pass. */
  void open(int number) {
    gate.release(number);
  }

  /** Has the source end where it is. */
  void end() {
    isEnded = true;
    gate.release();
  }

  @Override
  public String description() {
    return documents.description();
  }

  @Override
  public DocumentCursor open(CasFactory casFactory) throws IOException {
    DocumentCursor cursor = documents.open(casFactory);
    return new DocumentCursor() {
      @Override
      public Optional<SourceDocument> next() throws IOException {
        try {
          gate.acquire();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException("interrupted at the gate");
        }
        return isEnded ? Optional.empty() : cursor.next();
      }

      @Override
      public void close() throws IOException {
        cursor.close();
      }
    };
  }
}
