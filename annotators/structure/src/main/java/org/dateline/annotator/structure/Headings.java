package org.dateline.annotator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells headings from paragraphs by their form and their place. */
final class Headings {

  /** A headline and its repetition stand among so many blocks at the beginning. */
  static final int HEAD_BLOCKS = 8;

  private static final int LONGEST_HEADLINE = 220;
  private static final int LONGEST_CLOSED_HEADLINE = 120;
  private static final int LONGEST_SUBHEADLINE = 100;
  private static final int SUBHEADLINE_WORDS = 12;

  /** Articles, conjunctions and short prepositions, small in title case, are no longer. */
  private static final int SMALL_WORD = 4;

  private static final int LEAST_TITLE_WORDS = 3;

  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}'\u2019-]+");

  private final Set<String> leadWords;

  Headings(Set<String> leadWords) {
    this.leadWords = leadWords;
  }

  /** Returns the blocks with headings told from paragraphs. */
  List<Block> mark(String text, List<Block> blocks, List<Fact> facts) {
    List<Block> marked = new ArrayList<>(blocks.size());
    Set<Integer> factBegins = facts.stream().map(Fact::begin).collect(Collectors.toSet());
    String headline = null;
    boolean bodySeen = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean plain = block.kind() == Block.Kind.PARAGRAPH && !factBegins.contains(block.begin());
      if (!plain) {
        marked.add(block);
        continue;
      }
      Block next = nextParagraph(blocks, i);
      if (!bodySeen && headline == null && isHeadline(text, block, next)) {
        headline = normalized(text, block);
        marked.add(
            heading(
                block,
                Block.Kind.HEADLINE,
                0.9f,
                "headline: first line, in the form of a headline, before longer text"));
      } else if (headline != null && i < HEAD_BLOCKS && headline.equals(normalized(text, block))) {
        marked.add(heading(block, Block.Kind.HEADLINE, 0.9f, "headline: the headline again"));
      } else if (i == 1 && headline != null && isSecondPart(text, blocks.get(0), block)) {
        marked.add(
            heading(
                block,
                Block.Kind.SUBHEADLINE,
                0.85f,
                "sub-headline: goes on where the headline ends with a semicolon"));
      } else if (bodySeen && isSubheadline(text, blocks, marked, i, next)) {
        marked.add(
            heading(
                block,
                Block.Kind.SUBHEADLINE,
                0.8f,
                "sub-headline: a short line without a full stop between paragraphs"));
      } else {
        bodySeen = true;
        marked.add(block);
      }
    }
    return marked;
  }

  private static Block heading(Block block, Block.Kind kind, float confidence, String why) {
    return new Block(block.begin(), block.end(), kind, null, confidence, why);
  }

  private static Block nextParagraph(List<Block> blocks, int i) {
    for (int j = i + 1; j < blocks.size() && j <= i + HEAD_BLOCKS; j++) {
      if (blocks.get(j).kind() == Block.Kind.PARAGRAPH) {
        return blocks.get(j);
      }
    }
    return null;
  }

  private boolean isHeadline(String text, Block block, Block next) {
    int length = block.end() - block.begin();
    return next != null
        && length <= LONGEST_HEADLINE
        && !hasSentenceEnd(text, block)
        && (Sentences.endsOpen(text, block.end())
            || text.charAt(block.end() - 1) == '?' && length < next.end() - next.begin()
            || isTitleCase(text, block)
            || isClosed(text, block, next))
        && !Characters.isLower(text.codePointAt(block.begin()));
  }

  /**
   * Returns whether a line is a headline although it ends with a full stop, as in some databases:
   * it stands apart from longer text and leaves out the words that headlines leave out. A line that
   * ends with a semicolon goes on in the next.
   */
  private boolean isClosed(String text, Block block, Block next) {
    int length = block.end() - block.begin();
    char last = text.charAt(block.end() - 1);
    if (length > LONGEST_CLOSED_HEADLINE
        || !Character.isLetterOrDigit(text.charAt(block.begin()))) {
      return false;
    }
    if (last == ';') {
      return true;
    }
    if (last != '.' || length >= next.end() - next.begin() || !isApart(text, block.end())) {
      return false;
    }
    String[] words = WORD_BREAK.split(text.substring(block.begin(), block.end()));
    for (String word : words) {
      if (leadWords.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return words.length >= LEAST_TITLE_WORDS;
  }

  /** Returns whether an empty line follows. */
  private static boolean isApart(String text, int end) {
    int lineEnds = 0;
    int i = end;
    while (i < text.length() && Characters.isInvisible(text.charAt(i))) {
      lineEnds += text.charAt(i) == '\n' ? 1 : 0;
      i++;
    }
    return lineEnds > 1;
  }

  private static boolean isSecondPart(String text, Block first, Block block) {
    return first.kind() == Block.Kind.PARAGRAPH
        && text.charAt(first.end() - 1) == ';'
        && block.end() - block.begin() <= LONGEST_HEADLINE
        && !hasSentenceEnd(text, block);
  }

  private static boolean isSubheadline(
      String text, List<Block> blocks, List<Block> before, int i, Block next) {
    Block block = blocks.get(i);
    int length = block.end() - block.begin();
    if (next == null || next.begin() != blocks.get(i + 1).begin() || length > LONGEST_SUBHEADLINE) {
      return false;
    }
    Block previous = before.get(i - 1);
    int first = text.codePointAt(block.begin());
    return Sentences.endsOpen(text, block.end())
        && !hasSentenceEnd(text, block)
        && ",-\u2013\u2014".indexOf(text.charAt(block.end() - 1)) < 0
        && (Characters.isUpper(first) || Characters.isDigit(text.charAt(block.begin())))
        && words(text, block) <= SUBHEADLINE_WORDS
        && previous.kind() == Block.Kind.PARAGRAPH
        && !Sentences.endsOpen(text, previous.end())
        && !Sentences.endsOpen(text, next.end())
        && next.end() - next.begin() > length;
  }

  /** Returns whether a full stop after a word of small letters stands amid the block. */
  private static boolean hasSentenceEnd(String text, Block block) {
    for (int i = block.begin() + SMALL_WORD; i < block.end() - 1; i++) {
      if (text.charAt(i) == '.'
          && Characters.isInvisible(text.charAt(i + 1))
          && Characters.isLower(text.charAt(i - 1))
          && Characters.isLower(text.charAt(i - 2))
          && Characters.isLower(text.charAt(i - SMALL_WORD + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether all longer words of a line are capitalised, and there are some. */
  private static boolean isTitleCase(String text, Block block) {
    int longer = 0;
    for (String word : text.substring(block.begin(), block.end()).split("[\\s\u2014\u2013]+", -1)) {
      if (word.length() > SMALL_WORD) {
        longer++;
        int first = word.codePointAt(Character.isLetterOrDigit(word.charAt(0)) ? 0 : 1);
        if (Characters.isLower(first)) {
          return false;
        }
      }
    }
    return longer >= LEAST_TITLE_WORDS;
  }

  private static int words(String text, Block block) {
    return text.substring(block.begin(), block.end()).split("\\s+", -1).length;
  }

  private static String normalized(String text, Block block) {
    return text.substring(block.begin(), block.end())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
