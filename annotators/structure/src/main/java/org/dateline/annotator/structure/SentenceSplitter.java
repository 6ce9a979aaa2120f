package org.dateline.annotator.structure;

import static org.dateline.annotator.structure.Characters.isLower;
import static org.dateline.annotator.structure.Characters.isUpper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Groups the tokens of a paragraph into sentences, in one pass. A sentence ends at a full stop,
 * question or exclamation mark, dots or an abbreviation, together with the closing marks after it,
 * unless what follows shows that it goes on.
 */
final class SentenceSplitter {

  private final StructureLexicon lexicon;
  private final GluedHeadings headings;
  private final SpeechCues cues;

  SentenceSplitter(StructureLexicon lexicon) {
    this.lexicon = lexicon;
    this.headings = new GluedHeadings(lexicon);
    this.cues = new SpeechCues(lexicon);
  }

  /**
   * A sentence: indexes of its first token and of the token after its last.
   *
   * @param heading whether it is a heading that stands on the line of other sentences
   */
  record Range(int first, int last, boolean heading) {}

  /** Returns the sentences of the tokens in the buffer. */
  List<Range> split(String text, TokenBuffer tokens) {
    List<Range> sentences = new ArrayList<>();
    int first = 0;
    int head = opened(tokens, 0);
    int i = 0;
    while (i < tokens.size()) {
      if (i == first && first > 0) {
        int stop = headings.end(text, tokens, first);
        if (stop > first) {
          sentences.add(new Range(first, stop, true));
          first = stop;
          head = opened(tokens, first);
          i = stop;
          continue;
        }
      }
      if (!tokens.kind(i).isTerminator()) {
        i++;
        continue;
      }
      int next = afterClosing(tokens, i);
      if (next < tokens.size() && ends(text, tokens, head, i, next)) {
        add(sentences, first, next, tokens);
        first = next;
        head = opened(tokens, first);
      }
      i = next;
    }
    if (first < tokens.size()) {
      add(sentences, first, tokens.size(), tokens);
    }
    return sentences;
  }

  /** Adds a sentence; marks without a word go with the sentence before. */
  private static void add(List<Range> sentences, int first, int last, TokenBuffer tokens) {
    boolean word = false;
    for (int i = first; i < last && !word; i++) {
      word = tokens.kind(i).isWord();
    }
    int before = sentences.size() - 1;
    if (word || before < 0 || sentences.get(before).heading()) {
      sentences.add(new Range(first, last, false));
    } else {
      sentences.set(before, new Range(sentences.get(before).first(), last, false));
    }
  }

  /** Returns the index after the terminator, further terminators and closing marks. */
  private static int afterClosing(TokenBuffer tokens, int terminator) {
    int i = terminator + 1;
    while (i < tokens.size()) {
      TokenKind kind = tokens.kind(i);
      boolean goesOn =
          kind == TokenKind.CLOSE
              || kind == TokenKind.PERIOD && tokens.attached(i)
              || kind == TokenKind.MARK
              || kind == TokenKind.ELLIPSIS && tokens.attached(i);
      if (!goesOn) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean ends(String text, TokenBuffer tokens, int head, int terminator, int next) {
    int start = tokens.begin(opened(tokens, next));
    int cp = text.codePointAt(start);
    boolean quoted = next > terminator + 1 && tokens.kind(next - 1) == TokenKind.CLOSE;
    if (isLower(cp) || tokens.kind(next) == TokenKind.PUNCTUATION && !isDash(text, tokens, next)) {
      return false;
    }
    return switch (tokens.kind(terminator)) {
      case INITIAL ->
          closesQuotation(text, tokens, terminator, next) || isOpener(text, tokens, next);
      case ABBREVIATION -> endsAfterAbbreviation(text, tokens, terminator, next);
      case ELLIPSIS -> endsAfterDots(text, tokens, head, terminator, next, quoted);
      case MARK -> !(quoted && cues.beginsAt(text, tokens, next)) && !isDash(text, tokens, next);
      default -> endsAfterPeriod(text, tokens, head, terminator, next);
    };
  }

  /** Returns the index of the first token at or after an index that is no opening mark. */
  private static int opened(TokenBuffer tokens, int i) {
    int j = i;
    while (j < tokens.size() - 1 && tokens.kind(j) == TokenKind.OPEN) {
      j++;
    }
    return j;
  }

  private static boolean isDash(String text, TokenBuffer tokens, int i) {
    int cp = text.codePointAt(tokens.begin(i));
    return cp == '-' || cp == '\u2013' || cp == '\u2014';
  }

  private boolean endsAfterPeriod(
      String text, TokenBuffer tokens, int head, int terminator, int next) {
    if (isEnumeration(text, tokens, head, terminator)) {
      return false;
    }
    if (tokens.attached(next) && tokens.kind(next - 1) == TokenKind.PERIOD) {
      // No blank after the full stop: "tweet.On".
      int cp = text.codePointAt(tokens.begin(next));
      return isUpper(cp) || tokens.kind(next) == TokenKind.OPEN;
    }
    return true;
  }

  /** Returns whether the sentence so far is only a number or a letter: "1.", "a.". */
  private static boolean isEnumeration(String text, TokenBuffer tokens, int head, int terminator) {
    if (terminator != head + 1) {
      return false;
    }
    int length = tokens.end(head) - tokens.begin(head);
    char c = text.charAt(tokens.begin(head));
    return length <= 2 && Characters.isDigit(c) || length == 1 && isLower(c);
  }

  private boolean endsAfterAbbreviation(String text, TokenBuffer tokens, int terminator, int next) {
    boolean stopped = next > terminator + 1 && tokens.kind(next - 1) != TokenKind.CLOSE;
    if (stopped || closesQuotation(text, tokens, terminator, next)) {
      return true;
    }
    if (tokens.attached(next)) {
      return isUpper(text.codePointAt(tokens.begin(next))) && isStarter(text, tokens, next);
    }
    if (tokens.kind(next) == TokenKind.OPEN && isQuote(text, tokens, next)) {
      return isUpper(text.codePointAt(tokens.begin(opened(tokens, next))));
    }
    int word = opened(tokens, next);
    return isUpper(text.codePointAt(tokens.begin(word))) && isStarter(text, tokens, word);
  }

  /** Returns whether a quotation of more than the abbreviation ends there, with no cue after it. */
  private boolean closesQuotation(String text, TokenBuffer tokens, int terminator, int next) {
    return next > terminator + 1
        && isQuote(text, tokens, next - 1)
        && terminator > 0
        && tokens.kind(terminator - 1) != TokenKind.OPEN
        && !cues.beginsAt(text, tokens, next);
  }

  private static boolean isQuote(String text, TokenBuffer tokens, int i) {
    return "\"\u201C\u201D".indexOf(text.charAt(tokens.begin(i))) >= 0;
  }

  private boolean endsAfterDots(
      String text, TokenBuffer tokens, int head, int terminator, int next, boolean quoted) {
    boolean leading = terminator == head;
    boolean elision =
        terminator > 0
            && tokens.kind(terminator - 1) == TokenKind.OPEN
            && next > terminator + 1
            && "])".indexOf(text.charAt(tokens.begin(terminator + 1))) >= 0;
    if (leading) {
      return false;
    }
    if (elision) {
      return isOpener(text, tokens, next);
    }
    if (quoted) {
      return !cues.beginsAt(text, tokens, next);
    }
    int word = opened(tokens, next);
    if (!isUpper(text.codePointAt(tokens.begin(word)))) {
      return false;
    }
    boolean pronounI =
        tokens.end(word) - tokens.begin(word) == 1 && text.charAt(tokens.begin(word)) == 'I';
    return !pronounI
        && (tokens.attached(terminator) && !tokens.attached(next) || isStarter(text, tokens, word));
  }

  private boolean isOpener(String text, TokenBuffer tokens, int i) {
    return tokens.end(i) - tokens.begin(i) > 1
        && isUpper(text.codePointAt(tokens.begin(i)))
        && lexicon.openers().contains(lower(text, tokens, i));
  }

  private boolean isStarter(String text, TokenBuffer tokens, int i) {
    return lexicon.starters().contains(lower(text, tokens, i));
  }

  private static String lower(String text, TokenBuffer tokens, int i) {
    return text.substring(tokens.begin(i), tokens.end(i)).toLowerCase(Locale.ROOT);
  }
}
