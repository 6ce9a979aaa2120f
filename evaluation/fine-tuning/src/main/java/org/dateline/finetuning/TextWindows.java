package org.dateline.finetuning;

import java.util.List;
import org.dateline.encoder.Window;
import org.dateline.encoder.WindowPacker;
import org.dateline.encoder.WordPieceTokenizer;
import org.dateline.learning.attribution.TokenSequence;

/** Windows of the paragraphs of a document. */
final class TextWindows {

  private TextWindows() {}

  /** Returns windows that together have all tokens of the paragraphs in order. */
  static List<Window> pack(
      WordPieceTokenizer tokenizer, List<TokenSequence> paragraphs, int maxPieces) {
    String text = paragraphs.isEmpty() ? "" : paragraphs.get(0).text();
    WindowPacker packer = new WindowPacker(tokenizer, text, maxPieces);
    for (TokenSequence tokens : paragraphs) {
      packer.paragraph();
      for (int from = 0; from < tokens.size(); ) {
        Window.Builder sentence = Window.builder(text);
        int to = from;
        do {
          sentence.token(tokens.begin(to), tokens.end(to));
          to++;
        } while (to < tokens.size() && !tokens.startsSentence(to));
        packer.sentence(sentence.build());
        from = to;
      }
    }
    return packer.windows();
  }
}
