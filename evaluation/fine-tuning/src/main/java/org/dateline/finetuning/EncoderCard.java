package org.dateline.finetuning;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.evaluation.train.ModelCard;

/**
 * The card of an encoder.
 *
 * @param window wordpieces in a window
 * @param data the files that it was trained on
 * @param note what they are and their licence as stated
 * @param seconds of one processor core that the training took
 */
record EncoderCard(
    String name, BaseModel base, int window, String data, String note, long seconds) {

  private static final String TEMPLATE = "classpath:org/dateline/finetuning/encoder-card.md";

  void write(EncoderFiles files, String command, Map<String, Map<String, Double>> figures)
      throws IOException {
    byte[] model = Files.readAllBytes(files.model());
    String text =
        new ModelCard(EncoderCard.class, TEMPLATE)
            .set("name", name)
            .set("file", files.model().getFileName().toString())
            .set("size", String.format(Locale.ROOT, "%,d", model.length))
            .set("sha256", DigestUtils.sha256Hex(model))
            .set("base", base.origin())
            .set("window", String.valueOf(window))
            .set("data", data)
            .set("note", note)
            .set("command", command)
            .set("time", String.valueOf(seconds))
            .set("figures", table(figures))
            .text();
    Files.writeString(files.card(), text);
  }

  private static String table(Map<String, Map<String, Double>> figures) {
    if (figures.isEmpty()) {
      return "Not measured: no files to measure with were given.";
    }
    StringBuilder table = new StringBuilder("| set | measure | |\n|---|---|---|\n");
    figures.forEach(
        (set, measures) ->
            measures.forEach(
                (measure, value) ->
                    table.append(
                        String.format(Locale.ROOT, "| %s | %s | %.4f |\n", set, measure, value))));
    return table.toString().stripTrailing();
  }
}
