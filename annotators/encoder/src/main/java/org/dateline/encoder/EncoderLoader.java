package org.dateline.encoder;

import ai.onnxruntime.OrtException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.api.Resources;

/** Loads what a description names and tries it once, so that nothing foreign gets further. */
final class EncoderLoader {

  private final Class<?> owner;
  private final EncoderDescription description;

  EncoderLoader(Class<?> owner, EncoderDescription description) {
    this.owner = owner;
    this.description = description;
  }

  Encoder load(boolean shared) throws IOException {
    WordPieceTokenizer tokenizer =
        WordPieceTokenizer.read(
            new ByteArrayInputStream(
                readChecked(description.tokenizer(), description.tokenizerSum())),
            description.tokenizer());
    OnnxSession session =
        OnnxSession.open(
            readChecked(description.model(), description.modelSum()),
            description.model(),
            description.outputs());
    try {
      return new Encoder(description, tokenizer, session, tryOut(session, tokenizer), shared);
    } catch (IOException e) {
      session.close();
      throw e;
    }
  }

  private byte[] readChecked(String location, String expected) throws IOException {
    byte[] content;
    try (InputStream in = Resources.open(owner, location)) {
      content = in.readAllBytes();
    }
    String sum;
    try {
      sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IOException("This Java has no SHA-256", e);
    }
    if (!sum.equalsIgnoreCase(expected)) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s is damaged or another file than the encoder '%s' was made with: its SHA-256 is"
                  + " %s, expected was %s (%d bytes read)",
              location,
              description.name(),
              sum,
              expected,
              content.length));
    }
    return content;
  }

  /** Runs one window, with the highest id of the vocabulary, and returns the widths of outputs. */
  private Map<ModelOutput, Integer> tryOut(OnnxSession session, WordPieceTokenizer tokenizer)
      throws IOException {
    Batch batch = Batch.probe(tokenizer, description.maxPieces());
    Map<ModelOutput, Integer> widths = new EnumMap<>(ModelOutput.class);
    for (ModelOutput output : session.outputs()) {
      int values;
      try {
        values = session.run(batch, output).length;
      } catch (OrtException e) {
        throw new IOException(
            String.format(
                Locale.ROOT,
                "%s does not take %d wordpieces with ids below %d (%s): %s",
                description.model(),
                description.maxPieces(),
                tokenizer.vocabularySize(),
                description.tokenizer(),
                e.getMessage()),
            e);
      }
      if (values == 0 || values % batch.columns() != 0) {
        throw new IOException(
            String.format(
                Locale.ROOT,
                "%s: the output %s has %d numbers for %d wordpieces",
                description.model(),
                description.outputs().get(output),
                values,
                batch.columns()));
      }
      widths.put(output, values / batch.columns());
    }
    List<String> labels = description.labels();
    if (labels.size() != widths.getOrDefault(ModelOutput.SCORES, 0)) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "The encoder '%s' is described with %d labels %s, but its model gives %d scores",
              description.name(),
              labels.size(),
              labels,
              widths.getOrDefault(ModelOutput.SCORES, 0)));
    }
    return widths;
  }
}
