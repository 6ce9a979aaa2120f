package org.dateline.learning;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * Writes the file of a linear model. The same model gives the same bytes.
 *
 * @since 0.1.0
 */
public final class ModelWriter {

  private ModelWriter() {}

  /** Writes a model; the caller closes the stream. */
  public static void write(LinearModel model, OutputStream out) throws IOException {
    ModelHeader header = model.header();
    long weights = WeightTable.length(header);
    ByteArrayOutputStream file = new ByteArrayOutputStream((int) weights + (1 << 16));
    DataOutputStream data = new DataOutputStream(file);
    data.write(ModelFormat.MAGIC);
    data.writeInt(ModelFormat.VERSION);
    data.writeLong(0); // length and checksum
    writeHeader(data, header);
    writeWordSets(data, model.wordSets());
    data.writeDouble(model.scale());
    for (int transition : model.transitions()) {
      data.writeInt(transition);
    }
    data.write(model.weights().bytes(), model.weights().offset(), (int) weights);
    byte[] bytes = file.toByteArray();
    ByteBuffer preamble = ByteBuffer.wrap(bytes);
    preamble.putInt(ModelFormat.LENGTH_AT, bytes.length);
    preamble.putInt(ModelFormat.CHECKSUM_AT, ModelFormat.checksum(bytes));
    out.write(bytes);
  }

  private static void writeHeader(DataOutputStream data, ModelHeader header) throws IOException {
    data.writeByte(header.kind().ordinal());
    data.writeByte(header.hashBits());
    data.writeShort(header.groups());
    data.writeUTF(header.name());
    data.writeUTF(header.featureTemplate());
    data.writeShort(header.labels().size());
    for (String label : header.labels()) {
      data.writeUTF(label);
    }
  }

  private static void writeWordSets(DataOutputStream data, Map<String, WordSet> wordSets)
      throws IOException {
    data.writeShort(wordSets.size());
    for (Map.Entry<String, WordSet> entry : wordSets.entrySet()) {
      data.writeUTF(entry.getKey());
      int[] hashes = entry.getValue().hashes();
      data.writeInt(hashes.length);
      for (int hash : hashes) {
        data.writeInt(hash);
      }
    }
  }
}
