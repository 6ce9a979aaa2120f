package org.dateline.runner.cli;

import java.util.List;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Shows a stretch of the document on one line, with the evidence in square brackets.
 *
 * @since 0.1.0
 */
public final class Excerpt {

  private static final String ELLIPSIS = "…";

  private Excerpt() {}

  /**
   * Returns the words that an annotation covers, on one line of at most so many characters; control
   * characters are left out, so that no document can steer the terminal.
   */
  static String of(Annotation annotation, int most) {
    return shorten(plain(annotation.getCoveredText()), most);
  }

  /**
   * Returns the words around the evidence, the evidence in brackets. Where there is none, the words
   * of the whole.
   *
   * @param whole the sentence or quotation
   * @param evidence spans within the document; those outside the whole are passed over
   */
  static String marked(Annotation whole, List<Annotation> evidence, int most) {
    String document = whole.getCAS().getDocumentText();
    Annotation first =
        evidence.stream()
            .filter(e -> e.getBegin() >= whole.getBegin() && e.getEnd() <= whole.getEnd())
            .findFirst()
            .orElse(null);
    if (first == null) {
      return of(whole, most);
    }
    String before = plain(document.substring(whole.getBegin(), first.getBegin()));
    String middle = "[" + plain(first.getCoveredText()).strip() + "]";
    String after = plain(document.substring(first.getEnd(), whole.getEnd()));
    int room = Math.max(0, most - middle.length());
    int left = Math.min(before.length(), Math.max(room / 2, room - after.length()));
    if (left < before.length()) {
      before = ELLIPSIS + before.substring(wordStart(before, before.length() - left));
    }
    return shorten(before + middle + after, most);
  }

  /** Cuts a text at the end of a word, so that it has at most so many characters. */
  static String shorten(String text, int most) {
    String stripped = text.strip();
    if (stripped.length() <= most) {
      return stripped;
    }
    int end = stripped.lastIndexOf(' ', Math.max(1, most - 1));
    if (end < most / 2) {
      end = most - 1;
      if (Character.isHighSurrogate(stripped.charAt(end - 1))) {
        end--;
      }
    }
    return stripped.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /**
   * Returns a text with runs of white space, control characters and such as turn the direction of
   * writing as one blank, so that it can neither steer a terminal nor look like another.
   */
  public static String plain(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)
          || Character.isISOControl(c)
          || isBidirectionalControl(c)
          || c == '\u2028'
          || c == '\u2029') {
        blank = true;
      } else {
        if (blank) {
          line.append(' ');
        }
        blank = false;
        line.append(c);
      }
    }
    return blank ? line.append(' ').toString() : line.toString();
  }

  /** The characters with the property Bidi_Control of the Unicode standard. */
  private static boolean isBidirectionalControl(char c) {
    return c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  /** Returns a description written for Javadoc as plain text on one line. */
  static String description(String javadoc) {
    return plain(javadoc.replaceAll("</?[a-zA-Z][^<>]*>", " ")).strip();
  }

  private static int wordStart(String text, int from) {
    int blank = text.indexOf(' ', from);
    return blank < 0 ? from : blank;
  }
}
