package org.dateline.evaluation.read;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.evaluation.data.Row;

/**
 * Reads names in the columns of CoNLL: a token on each line, the word in the first column, its tag
 * (IOB or BIO) in the last; an empty line after each sentence, {@code -DOCSTART-} before each
 * document. The text is made of the tokens, with a blank between tokens and a line break between
 * sentences.
 */
final class ConllReader {

  private static final String DOCUMENT = "-DOCSTART-";
  private static final Pattern BLANKS = Pattern.compile("[ \t]+");
  private static final Pattern TAG = Pattern.compile("O|[BI]-.+");

  private final Path file;
  private final List<Row> rows = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private ArrayNode tags = JsonNodeFactory.instance.arrayNode();
  private ArrayNode offsets = JsonNodeFactory.instance.arrayNode();
  private boolean sentenceEnded;

  private ConllReader(Path file) {
    this.file = file;
  }

  /**
   * Reads a file; its documents are named by it and a number.
   *
   * @throws IOException if a line has no tag; the message names file and line
   */
  static List<Row> read(Path file) throws IOException {
    ConllReader reader = new ConllReader(file);
    try (BufferedReader in = TextFiles.reader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        reader.line(line.strip(), ++number);
      }
    }
    reader.endDocument();
    return reader.rows;
  }

  private void line(String line, int number) throws IOException {
    if (line.startsWith(DOCUMENT)) {
      endDocument();
    } else if (line.isEmpty()) {
      sentenceEnded = true;
    } else {
      String[] columns = BLANKS.split(line);
      String tag = columns[columns.length - 1];
      if (columns.length < 2 || !TAG.matcher(tag).matches()) {
        throw new IOException(
            file
                + ", line "
                + number
                + ": expected a word and, in the last column, O, B-… or I-…, not '"
                + tag
                + "'");
      }
      token(columns[0], tag);
    }
  }

  private void token(String word, String tag) {
    if (!text.isEmpty()) {
      text.append(sentenceEnded ? '\n' : ' ');
    }
    sentenceEnded = false;
    offsets.addArray().add(text.length()).add(text.length() + word.length());
    text.append(word);
    tags.add(tag);
  }

  private void endDocument() {
    if (!text.isEmpty()) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.set("tags", tags);
      json.set("token_offsets", offsets);
      rows.add(new Row(file.getFileName() + "#" + (rows.size() + 1), text.toString(), json));
    }
    text.setLength(0);
    tags = JsonNodeFactory.instance.arrayNode();
    offsets = JsonNodeFactory.instance.arrayNode();
    sentenceEnded = false;
  }
}
