package org.dateline.evaluation.bench;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dateline.runner.source.CasFactory;
import org.dateline.runner.source.DocumentCursor;
import org.dateline.runner.source.Source;
import org.dateline.runner.source.SourceDocument;

/** Reads a source again from its beginning, or breaks off, until a number of documents is read. */
final class RepeatedSource implements Source {

  private final Source source;
  private final int documents;
  private final Runnable onRead;

  /**
   * Wraps a source.
   *
   * @param onRead is called by the reader after each document
   */
  RepeatedSource(Source source, int documents, Runnable onRead) {
    this.source = source;
    this.documents = documents;
    this.onRead = onRead;
  }

  @Override
  public String description() {
    return source.description();
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.of(documents);
  }

  @Override
  public Optional<TypeSystemDescription> types() throws IOException {
    return source.types();
  }

  @Override
  public boolean isAnnotated() throws IOException {
    return source.isAnnotated();
  }

  @Override
  public DocumentCursor open(CasFactory casFactory) throws IOException {
    return new Cursor(casFactory);
  }

  private final class Cursor implements DocumentCursor {
    private final CasFactory casFactory;
    private DocumentCursor current;
    private int count;

    Cursor(CasFactory casFactory) throws IOException {
      this.casFactory = casFactory;
      current = source.open(casFactory);
    }

    @Override
    public Optional<SourceDocument> next() throws IOException {
      if (count == documents) {
        return Optional.empty();
      }
      Optional<SourceDocument> next = current.next();
      if (next.isEmpty() && count > 0) {
        current.close();
        current = source.open(casFactory);
        next = current.next();
      }
      count++;
      onRead.run();
      return next.map(d -> new SourceDocument(count + "/" + d.id(), d.origin(), d.content()));
    }

    @Override
    public void close() throws IOException {
      current.close();
    }
  }
}
