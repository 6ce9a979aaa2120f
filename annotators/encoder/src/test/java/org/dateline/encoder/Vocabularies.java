package org.dateline.encoder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.api.Resources;

/** The tokenizers that tests use. */
final class Vocabularies {

  /** The vocabulary of 30,522 pieces that all base models share. */
  static final String PRETRAINED = "classpath:all-minilm-l6-v2-q-tokenizer.json";

  /** A tokenizer.json in small; tests alter it. */
  static final String SMALL =
      """
      {"normalizer": {"type": "BertNormalizer", "clean_text": true,
         "handle_chinese_chars": true, "strip_accents": null, "lowercase": true},
       "model": {"unk_token": "[UNK]", "continuing_subword_prefix": "##",
         "max_input_chars_per_word": 100,
         "vocab": {"[PAD]": 0, "[UNK]": 1, "[CLS]": 2, "[SEP]": 3,
           "a": 4, "##b": 5, "ab": 6, "##ba": 7, "#": 8, "##": 9}}}
      """;

  private Vocabularies() {}

  static WordPieceTokenizer pretrained() throws IOException {
    return Resources.shared(
        Vocabularies.class, PRETRAINED, WordPieceTokenizer.class, WordPieceTokenizer::read);
  }

  static WordPieceTokenizer of(String json) throws IOException {
    try (InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))) {
      return WordPieceTokenizer.read(in, "small.json");
    }
  }
}
