package org.dateline.runner.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.runner.sink.AtomicFile;

/**
 * Writes {@code run-report.json}: first the sums, then the documents, one per line, last what
 * differs from run to run (times, threads, the machine).
 *
 * <p>Documents are passed on one by one, so that a large run needs no more memory than a small one.
 *
 * @since 0.1.0
 */
public final class ReportFile {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private final Path target;
  private final Path temporaries;

  /**
   * Names the report.
   *
   * @param folder the output folder of the run
   * @param temporaries the folder where it is written before it gets its name
   */
  public ReportFile(Path folder, Path temporaries) {
    this.temporaries = temporaries;
    target = folder.resolve("run-report.json");
  }

  /**
   * Writes the whole report.
   *
   * @param documents passes all documents on, in the order in which they are to stand
   * @return the file
   */
  public Path write(ReportHeader header, RunReport report, Documents documents) throws IOException {
    Path whole = AtomicFile.temporary(temporaries);
    try {
      try (FileOutputStream file = AtomicFile.open(whole);
          OutputStream out = new BufferedOutputStream(file);
          JsonGenerator json = JSON.createGenerator(out)) {
        json.setPrettyPrinter(PRETTY.createInstance());
        json.writeStartObject();
        ReportJson.summary(json, header, report);
        json.writeFieldName("documents");
        json.writeRawValue("[");
        json.flush();
        boolean isEmpty = write(out, documents) == 0;
        json.writeRaw(isEmpty ? "]" : "\n  ]");
        ReportJson.execution(json, header, report);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
        out.flush();
        file.getFD().sync();
      }
      AtomicFile.publish(whole, target);
    } finally {
      Files.deleteIfExists(whole);
    }
    return target;
  }

  private static long write(OutputStream out, Documents documents) throws IOException {
    long[] count = {0};
    documents.forEach(
        result -> {
          String separator = count[0]++ == 0 ? "\n    " : ",\n    ";
          out.write(separator.getBytes(StandardCharsets.UTF_8));
          try (JsonGenerator json = JSON.createGenerator(out)) {
            DocumentJson.write(json, result);
          }
        });
    return count[0];
  }

  /** Passes documents on. */
  @FunctionalInterface
  public interface Documents {
    /** Passes each on to a visitor. */
    void forEach(Visitor visitor) throws IOException;
  }

  /** Takes documents. */
  @FunctionalInterface
  public interface Visitor {
    /** Takes one. */
    void visit(DocumentResult result) throws IOException;
  }
}
