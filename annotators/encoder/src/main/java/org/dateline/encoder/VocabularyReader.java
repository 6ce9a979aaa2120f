package org.dateline.encoder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads a {@code tokenizer.json} and refuses one that this tokenizer would not do justice to. */
final class VocabularyReader {

  private static final String CONTINUATION_MARK = "##";

  /** Settings that must have these values, wherever in the file they stand. */
  private static final Map<String, String> EXPECTED =
      Map.of(
          "lowercase", "true",
          "clean_text", "true",
          "handle_chinese_chars", "true",
          "continuing_subword_prefix", CONTINUATION_MARK,
          "unk_token", "[UNK]",
          "max_input_chars_per_word", Integer.toString(WordBuffer.MAX_CODE_POINTS));

  private final String location;
  private final PieceTrie trie;
  private final Map<String, Integer> special = new HashMap<>();
  private final BitSet ids = new BitSet();

  VocabularyReader(String location, PieceTrie trie) {
    this.location = location;
    this.trie = trie;
  }

  Vocabulary read(InputStream in) throws IOException {
    // Tens of thousands of field names, each once: not worth a table of them.
    JsonFactory json =
        JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    Map<String, String> unseen = new HashMap<>(EXPECTED);
    try (JsonParser parser = json.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.FIELD_NAME) {
          continue;
        }
        String name = parser.currentName();
        if ("vocab".equals(name)) {
          readPieces(parser);
        } else if (EXPECTED.containsKey(name)) {
          parser.nextToken();
          expect(name, EXPECTED.get(name), parser.getText());
          unseen.remove(name);
        } else if ("strip_accents".equals(name) && parser.nextToken() == JsonToken.VALUE_FALSE) {
          // Null means: as lower-casing does.
          throw foreign("it keeps accents");
        }
      }
    }
    for (Map.Entry<String, String> setting : unseen.entrySet()) {
      expect(setting.getKey(), setting.getValue(), "missing");
    }
    int size = ids.cardinality();
    if (size == 0 || ids.length() != size) {
      throw foreign("its vocabulary has " + size + " ids, the highest is " + (ids.length() - 1));
    }
    return new Vocabulary(size, id("[PAD]"), id("[UNK]"), id("[CLS]"), id("[SEP]"));
  }

  private void readPieces(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw foreign("its 'vocab' is no object that maps pieces to ids");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String piece = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT || parser.getIntValue() < 0) {
        throw foreign("the id of the piece '" + piece + "' is " + parser.getText());
      }
      int id = parser.getIntValue();
      ids.set(id);
      if (piece.startsWith("[") && piece.endsWith("]")) {
        special.put(piece, id);
      }
      boolean inside = piece.length() > 2 && piece.startsWith(CONTINUATION_MARK);
      trie.add(
          inside ? PieceTrie.CONTINUATION : PieceTrie.WORD_START,
          inside ? piece.substring(CONTINUATION_MARK.length()) : piece,
          id);
    }
  }

  private int id(String piece) throws IOException {
    Integer id = special.get(piece);
    if (id == null) {
      throw foreign("its vocabulary has no " + piece);
    }
    return id;
  }

  private void expect(String name, String expected, String found) throws IOException {
    if (!expected.equals(found)) {
      throw foreign(
          String.format(Locale.ROOT, "'%s' is %s, expected was %s", name, found, expected));
    }
  }

  private IOException foreign(String why) {
    return new IOException(
        String.format(
            Locale.ROOT,
            "%s is not the tokenizer.json of an uncased WordPiece model: %s",
            location,
            why));
  }
}
