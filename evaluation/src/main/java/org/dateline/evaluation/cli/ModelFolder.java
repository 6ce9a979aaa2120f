package org.dateline.evaluation.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.evaluation.train.ModelCard;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelWriter;

/** The folder that a trained model is written to, with its card. */
final class ModelFolder {

  /** Name of the card. */
  static final String CARD = "CARD.md";

  private ModelFolder() {}

  /** Writes the model, and the card with name, size and checksum of the model's file. */
  static void write(Path folder, String file, LinearModel model, ModelCard card)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelWriter.write(model, bytes);
    card.set("file", file);
    card.set("size", String.format(Locale.ROOT, "%,d", bytes.size()));
    card.set("sha256", DigestUtils.sha256Hex(bytes.toByteArray()));
    Files.createDirectories(folder);
    Files.write(folder.resolve(file), bytes.toByteArray());
    Files.writeString(folder.resolve(CARD), card.text());
  }
}
