package org.dateline.runner.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.uima.jcas.JCas;
import org.dateline.type.Provenance;

/**
 * Writes the annotations of a document as a record: one object of JSON, without a line break.
 *
 * <p>Offsets are UTF-16 code units, end exclusive. Lists are sorted by offsets, and rows are
 * numbered in that order. What is absent from the CAS is absent from the record. The same CAS gives
 * the same bytes. Instances have no state and may be shared between threads.
 *
 * @since 0.1.0
 */
public final class RecordWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** Returns the record as UTF-8, without a line break at its end. */
  public byte[] toBytes(JCas jcas, RecordHeader header) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try {
      write(jcas, header, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("A record in memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes the record as UTF-8, without a line break at its end; leaves the stream open.
   *
   * @throws IOException if the stream refuses it
   */
  public void write(JCas jcas, RecordHeader header, OutputStream out) throws IOException {
    try (JsonGenerator generator = JSON.createGenerator(out)) {
      Fields json = new Fields(generator);
      json.beginObject();
      json.text("id", header.id());
      json.text("sha256", header.sha256());
      String language = jcas.getDocumentLanguage();
      json.text("language", "x-unspecified".equals(language) ? null : language);
      new DocumentPart(jcas).write(json);
      new EntityPart(jcas).write(json);
      new ReferencePart(jcas).write(json);
      QuotePart quotes = new QuotePart(jcas);
      quotes.write(json);
      new SentimentPart(jcas, quotes).write(json);
      new CredibilityPart(jcas).write(json);
      provenance(jcas, header, json);
      json.endObject();
    }
  }

  private static void provenance(JCas jcas, RecordHeader header, Fields json) throws IOException {
    json.beginObject("provenance");
    json.text("pipeline", header.pipelineHash());
    json.beginArray("components");
    for (Provenance step : jcas.select(Provenance.class)) {
      json.beginObject();
      json.text("name", step.getComponent());
      json.text("version", step.getVersion());
      json.text("model", step.getModel());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
