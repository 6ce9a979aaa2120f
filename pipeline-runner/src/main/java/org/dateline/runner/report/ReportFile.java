package org.dateline.runner.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.runner.sink.AtomicFile;

/**
 * Writes {@code run-report.json}: first the sums, then the documents, one per line, last what
 * differs from run to run (times, threads, the machine).
 *
 * <p>Documents go to a file as they come, so that a large run needs no more memory than a small
 * one.
 *
 * @since 0.1.0
 */
public final class ReportFile implements Closeable {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private final Path target;
  private final Path spool;
  private final OutputStream documents;
  private boolean isFirst = true;

  /**
   * Begins a report.
   *
   * @param folder the output folder of the run
   */
  public ReportFile(Path folder) throws IOException {
    target = folder.resolve("run-report.json");
    spool = AtomicFile.temporary(folder);
    documents = new BufferedOutputStream(AtomicFile.open(spool));
  }

  /** Adds a document. */
  public void add(DocumentResult result) throws IOException {
    documents.write((isFirst ? "\n    " : ",\n    ").getBytes(StandardCharsets.UTF_8));
    isFirst = false;
    try (JsonGenerator json = JSON.createGenerator(documents)) {
      ReportJson.document(json, result);
    }
  }

  /**
   * Writes the whole report.
   *
   * @return the file
   */
  public Path finish(ReportHeader header, RunReport report) throws IOException {
    documents.close();
    Path whole = AtomicFile.temporary(target.toAbsolutePath().getParent());
    try {
      try (OutputStream out = new BufferedOutputStream(AtomicFile.open(whole));
          JsonGenerator json = JSON.createGenerator(out)) {
        json.setPrettyPrinter(PRETTY.createInstance());
        json.writeStartObject();
        ReportJson.summary(json, header, report);
        json.writeFieldName("documents");
        json.writeRawValue("[");
        json.flush();
        try (InputStream in = new FileInputStream(spool.toFile())) {
          in.transferTo(out);
        }
        json.writeRaw(isFirst ? "]" : "\n  ]");
        ReportJson.execution(json, header, report);
        json.writeEndObject();
        json.writeRaw('\n');
      }
      AtomicFile.publish(whole, target);
    } finally {
      Files.deleteIfExists(whole);
    }
    return target;
  }

  @Override
  public void close() throws IOException {
    try {
      documents.close();
    } finally {
      Files.deleteIfExists(spool);
    }
  }
}
