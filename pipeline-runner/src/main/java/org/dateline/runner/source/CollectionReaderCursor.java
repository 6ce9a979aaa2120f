package org.dateline.runner.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.Serialization;
import org.apache.uima.collection.CollectionException;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.resource.ResourceInitializationException;

/** Lets a collection reader fill one CAS after the other; one it cannot fill fails by itself. */
final class CollectionReaderCursor implements DocumentCursor {

  /** A reader that fails so often in a row does not move on. */
  private static final int MAX_FAILURES = 100;

  private static final String META_DATA =
      "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";

  private final CollectionReader reader;
  private final CAS cas;
  private final String name;
  private long ordinal;
  private int failures;

  CollectionReaderCursor(CollectionReader reader, CAS cas, String name) throws IOException {
    this.reader = reader;
    this.cas = cas;
    this.name = name;
    try {
      reader.typeSystemInit(cas.getTypeSystem());
    } catch (ResourceInitializationException e) {
      throw new SourceException("The " + name + " refuses the type system: " + e.getMessage(), e);
    }
  }

  @Override
  public Optional<SourceDocument> next() throws IOException {
    try {
      if (!reader.hasNext()) {
        return Optional.empty();
      }
    } catch (CollectionException e) {
      throw new SourceException("The " + name + " cannot go on: " + e.getMessage(), e);
    }
    ordinal++;
    try {
      cas.reset();
      reader.getNext(cas);
      failures = 0;
      return Optional.of(packed());
    } catch (CollectionException | IOException | RuntimeException e) {
      return Optional.of(failed(e));
    }
  }

  private SourceDocument packed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Serialization.serializeWithCompression(cas, bytes);
    String id = documentId();
    return new SourceDocument(
        id == null || id.isBlank() ? ordinalId() : id,
        place(),
        new ReaderCasContent(bytes.toByteArray(), cas.getDocumentText()));
  }

  private SourceDocument failed(Exception problem) throws SourceException {
    failures++;
    Throwable cause = problem.getCause() == null ? problem : problem.getCause();
    String message = place() + " could not be read: " + cause;
    if (failures >= MAX_FAILURES) {
      throw new SourceException(
          String.format(Locale.ROOT, "%s (%d failures in a row)", message, failures), problem);
    }
    return new SourceDocument(
        ordinalId(),
        place(),
        new FailedContent(new byte[0], new SourceException(message, problem)));
  }

  /** Returns the path below the base of the collection, or the identifier that the reader set. */
  private String documentId() {
    Type type = cas.getTypeSystem().getType(META_DATA);
    if (type == null) {
      return null;
    }
    for (FeatureStructure meta : cas.select(type)) {
      String base = string(meta, "documentBaseUri");
      String uri = string(meta, "documentUri");
      if (base != null && uri != null && uri.length() > base.length() && uri.startsWith(base)) {
        try {
          return new URI(uri.substring(base.length()).replaceFirst("^/+", "")).getPath();
        } catch (URISyntaxException e) {
          return string(meta, "documentId");
        }
      }
      return string(meta, "documentId");
    }
    return null;
  }

  private static String string(FeatureStructure fs, String feature) {
    return fs.getStringValue(fs.getType().getFeatureByBaseName(feature));
  }

  private String ordinalId() {
    return String.format(Locale.ROOT, "document-%06d", ordinal);
  }

  private String place() {
    return "document " + ordinal + " of the " + name;
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } finally {
      reader.destroy();
      cas.release();
    }
  }
}
