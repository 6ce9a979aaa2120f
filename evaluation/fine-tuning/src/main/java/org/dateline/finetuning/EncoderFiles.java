package org.dateline.finetuning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/** The files of an encoder in a folder: model, vocabulary and the description that names them. */
final class EncoderFiles {

  private static final String TOKENIZER = "tokenizer.json";

  private final Path folder;
  private final String name;

  EncoderFiles(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  Path model() {
    return folder.resolve(name + ".onnx");
  }

  Path card() {
    return folder.resolve("CARD.md");
  }

  Path description() {
    return folder.resolve(name + ".properties");
  }

  /**
   * Writes the files.
   *
   * @param labels of all heads, in the order of the scores
   */
  void write(byte[] model, BaseModel base, int maxPieces, List<String> labels) throws IOException {
    byte[] tokenizer = base.tokenizerFile();
    Files.createDirectories(folder);
    Files.write(model(), model);
    Files.write(folder.resolve(TOKENIZER), tokenizer);
    String description =
        String.format(
            Locale.ROOT,
            """
            # Written by dateline-train; CARD.md beside it says how.
            name = %s
            model = %s.onnx
            model.sha256 = %s
            tokenizer = %s
            tokenizer.sha256 = %s
            max.wordpieces = %d
            # One: the scales of 8-bit models are taken over the batch.
            batch = 1
            labels = %s
            source = fine-tuned from %s
            licence = see CARD.md
            """,
            name,
            name,
            DigestUtils.sha256Hex(model),
            TOKENIZER,
            DigestUtils.sha256Hex(tokenizer),
            maxPieces,
            String.join(", ", labels),
            base.origin());
    Files.write(description(), description.getBytes(StandardCharsets.UTF_8));
  }
}
