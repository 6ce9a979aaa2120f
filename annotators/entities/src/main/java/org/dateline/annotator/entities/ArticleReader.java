package org.dateline.annotator.entities;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.annotator.entities.Article.Line;
import org.dateline.learning.names.NamePieces;

/** Reads sentences and tokens from a CAS into pieces. */
final class ArticleReader {

  private static final int CAPITALS_IN_A_ROW = 3;
  private static final int TITLE_CASE_WORDS = 4;
  private static final int LONG_WORD = 4;
  private static final int LIST_MARKS = 3;
  private static final double TITLE_CASE_SHARE = 0.7;

  private final JCas jcas;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Annotation> tokenOfPiece = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private boolean quoted;

  private ArticleReader(JCas jcas) {
    this.jcas = jcas;
  }

  /** Reads the document of a CAS. */
  static Article read(JCas jcas) {
    ArticleReader reader = new ArticleReader(jcas);
    reader.readSentences();
    return new Article(
        jcas.getDocumentText(),
        List.copyOf(reader.pieces),
        List.copyOf(reader.tokenOfPiece),
        List.copyOf(reader.lines));
  }

  private void readSentences() {
    Map<Sentence, List<Token>> tokens = JCasUtil.indexCovered(jcas, Sentence.class, Token.class);
    List<Paragraph> paragraphs = new ArrayList<>(JCasUtil.select(jcas, Paragraph.class));
    int paragraph = 0;
    int last = -1;
    for (Sentence sentence : JCasUtil.select(jcas, Sentence.class)) {
      while (paragraph < paragraphs.size()
          && paragraphs.get(paragraph).getEnd() <= sentence.getBegin()) {
        paragraph++;
      }
      if (paragraph != last) {
        quoted = false;
        last = paragraph;
      }
      readSentence(tokens.get(sentence), paragraph);
    }
  }

  private void readSentence(List<Token> tokens, int paragraph) {
    int from = pieces.size();
    boolean[] caseless = caseless(tokens);
    boolean opening = true;
    for (int t = 0; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      String word = token.getCoveredText();
      if (word.isEmpty()) {
        continue;
      }
      List<Integer> borders = NamePieces.borders(word);
      String pos = token.getPos() == null ? null : token.getPos().getPosValue();
      for (int b = 1; b < borders.size(); b++) {
        Piece piece =
            piece(
                token.getBegin(),
                word,
                borders.get(b - 1),
                borders.get(b),
                pos,
                opening,
                caseless[t]);
        pieces.add(piece);
        tokenOfPiece.add(token);
        opening = opensNext(piece, opening);
      }
    }
    if (pieces.size() > from) {
      lines.add(new Line(from, pieces.size(), titleCase(from), paragraph));
    }
  }

  private Piece piece(
      int offset, String word, int begin, int end, String pos, boolean opening, boolean caseless) {
    String text = word.substring(begin, end);
    if (isQuotationMark(text)) {
      quoted = isOpeningMark(text) || !isClosingMark(text) && !quoted;
    }
    boolean glued =
        offset + begin > 0
            && !Character.isWhitespace(jcas.getDocumentText().charAt(offset + begin - 1));
    return new Piece(
        offset + begin,
        offset + end,
        text,
        PieceText.plain(text),
        PieceText.folded(text),
        pos,
        glued,
        opening,
        caseless,
        quoted);
  }

  private static boolean opensNext(Piece piece, boolean opening) {
    if (isQuotationMark(piece.text())) {
      return true;
    }
    return opening && !Character.isLetterOrDigit(piece.text().codePointAt(0));
  }

  private static boolean isQuotationMark(String text) {
    return text.equals("\"")
        || text.equals("``")
        || text.equals("''")
        || isOpeningMark(text)
        || isClosingMark(text);
  }

  private static boolean isOpeningMark(String text) {
    return text.equals("\u201c") || text.equals("\u00ab") || text.equals("\u201e");
  }

  private static boolean isClosingMark(String text) {
    return text.equals("\u201d") || text.equals("\u00bb");
  }

  /** Marks the words in rows of three or more in capitals. */
  private static boolean[] caseless(List<Token> tokens) {
    boolean[] caseless = new boolean[tokens.size()];
    int start = -1;
    int words = 0;
    for (int t = 0; t <= tokens.size(); t++) {
      String word = t < tokens.size() ? tokens.get(t).getCoveredText() : "a";
      boolean letters = word.chars().anyMatch(Character::isLetter);
      boolean small = word.chars().anyMatch(Character::isLowerCase);
      boolean clitic = small && word.length() <= 2 && !Character.isLetter(word.codePointAt(0));
      if (letters && small && !clitic) {
        for (int i = start; words >= CAPITALS_IN_A_ROW && i < t; i++) {
          caseless[i] = true;
        }
        start = -1;
        words = 0;
      } else if (letters) {
        start = start < 0 ? t : start;
        words++;
      }
    }
    return caseless;
  }

  /**
   * Whether most words have a capital, as in a headline; a list of names or a sentence with its
   * period is none.
   */
  private boolean titleCase(int from) {
    int words = 0;
    int capitals = 0;
    int listMarks = 0;
    for (Piece piece : pieces.subList(from, pieces.size())) {
      if (piece.word() && piece.text().length() >= LONG_WORD) {
        words++;
        capitals += piece.capital() ? 1 : 0;
      }
      boolean digit = Character.isDigit(piece.text().charAt(0));
      listMarks += digit || piece.text().equals(",") || piece.text().equals("(") ? 1 : 0;
    }
    boolean closed = pieces.get(pieces.size() - 1).text().equals(".");
    return !closed
        && words >= TITLE_CASE_WORDS
        && capitals >= TITLE_CASE_SHARE * words
        && listMarks < LIST_MARKS;
  }
}
