package org.dateline.learning;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the file of a linear model into one array, which stays the table of weights. Nothing of a
 * file is believed before magic, version, length and checksum are right.
 */
final class ModelReader {

  private static final String COMPLETE = "the complete file as it was written";

  private final String location;
  private final byte[] file;
  private final DataInputStream data;

  private ModelReader(byte[] file, String location) {
    this.location = location;
    this.file = file;
    this.data =
        new DataInputStream(
            new ByteArrayInputStream(
                file, ModelFormat.PREAMBLE, file.length - ModelFormat.PREAMBLE));
  }

  /**
   * Reads a model to the end of the stream.
   *
   * @param location where the stream comes from, for messages
   * @throws UnusableModelException if it is damaged, truncated or foreign
   */
  static LinearModel read(InputStream in, String location) throws IOException {
    byte[] file = bytes(in, location);
    if (ByteBuffer.wrap(file).getInt(ModelFormat.CHECKSUM_AT) != ModelFormat.checksum(file)) {
      throw new UnusableModelException(location, "it is damaged, its checksum is wrong", COMPLETE);
    }
    try {
      return new ModelReader(file, location).model();
    } catch (IOException | IllegalArgumentException e) {
      UnusableModelException unusable =
          new UnusableModelException(
              location, "its checksum is right, but not its content: " + e.getMessage(), COMPLETE);
      unusable.initCause(e);
      throw unusable;
    }
  }

  private static byte[] bytes(InputStream in, String location) throws IOException {
    byte[] preamble = in.readNBytes(ModelFormat.PREAMBLE);
    int magic = ModelFormat.MAGIC.length;
    boolean ours =
        preamble.length >= magic && Arrays.equals(preamble, 0, magic, ModelFormat.MAGIC, 0, magic);
    if (!ours) {
      throw new UnusableModelException(
          location, "it is not a file of this kind", "a linear model written by Dateline");
    }
    if (preamble.length < ModelFormat.PREAMBLE) {
      throw truncated(location, preamble.length, "more");
    }
    ByteBuffer fields = ByteBuffer.wrap(preamble);
    int version = fields.getInt(magic);
    if (version != ModelFormat.VERSION) {
      throw new UnusableModelException(
          location, "it has version " + version + " of the format", "" + ModelFormat.VERSION);
    }
    int length = fields.getInt(ModelFormat.LENGTH_AT);
    if (length <= ModelFormat.PREAMBLE || length > ModelFormat.LONGEST) {
      throw new UnusableModelException(
          location, "it is damaged, its length is given as " + length + " bytes", COMPLETE);
    }
    byte[] rest = in.readNBytes(length - ModelFormat.PREAMBLE);
    if (rest.length < length - ModelFormat.PREAMBLE) {
      throw truncated(location, ModelFormat.PREAMBLE + rest.length, "" + length);
    }
    if (in.read() >= 0) {
      throw new UnusableModelException(
          location, "it goes on after its end", length + " bytes as its header says");
    }
    byte[] file = Arrays.copyOf(preamble, length);
    System.arraycopy(rest, 0, file, ModelFormat.PREAMBLE, rest.length);
    return file;
  }

  private static UnusableModelException truncated(String location, int found, String expected) {
    return new UnusableModelException(
        location, "it is cut off after " + found + " bytes", expected + " bytes");
  }

  private LinearModel model() throws IOException {
    ModelHeader header = header();
    Map<String, WordSet> wordSets = wordSets();
    double scale = data.readDouble();
    if (!(scale > 0) || Double.isInfinite(scale)) {
      throw new IllegalArgumentException("Scale is " + scale + ", expected a positive number");
    }
    requireLeft(4L * header.transitions() + WeightTable.length(header));
    int[] transitions = ints(header.transitions());
    int offset = file.length - data.available();
    WeightTable weights = new WeightTable(file, offset, header.labels().size());
    weights.check(header.rows());
    return new LinearModel(location, header, wordSets, scale, transitions, weights);
  }

  private ModelHeader header() throws IOException {
    int kind = data.readUnsignedByte();
    if (kind >= ModelKind.values().length) {
      throw new IllegalArgumentException("Kind of model is " + kind);
    }
    int hashBits = data.readUnsignedByte();
    int groups = data.readUnsignedShort();
    String name = data.readUTF();
    String featureTemplate = data.readUTF();
    int size = data.readUnsignedShort();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      labels.add(data.readUTF());
    }
    return new ModelHeader(
        ModelKind.values()[kind], name, featureTemplate, labels, hashBits, groups);
  }

  private Map<String, WordSet> wordSets() throws IOException {
    Map<String, WordSet> sets = new TreeMap<>();
    int size = data.readUnsignedShort();
    for (int i = 0; i < size; i++) {
      String name = data.readUTF();
      int words = data.readInt();
      if (words < 0 || 4L * words > data.available()) {
        throw new IllegalArgumentException("Word set '" + name + "' has " + words + " words");
      }
      sets.put(name, WordSet.of(ints(words)));
    }
    return sets;
  }

  private int[] ints(int size) throws IOException {
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      values[i] = data.readInt();
    }
    return values;
  }

  private void requireLeft(long expected) throws IOException {
    if (data.available() != expected) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%d bytes are left for transitions and weights, expected %d",
              data.available(),
              expected));
    }
  }
}
