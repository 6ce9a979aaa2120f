package org.dateline.annotator.entities;

/**
 * A part of a token that a name can begin or end with.
 *
 * @param begin offset in UTF-16 code units
 * @param end exclusive
 * @param text the covered text
 * @param plain {@link PieceText#plain} of it
 * @param folded {@link PieceText#folded} of it
 * @param pos universal part-of-speech tag of the token, or {@code null}
 * @param glued whether no white space stands before it
 * @param opening whether a sentence or quotation begins here, so that a capital tells nothing
 * @param caseless whether it stands among words in capitals, so that a capital tells nothing
 * @param quoted whether it stands in quotation marks
 */
record Piece(
    int begin,
    int end,
    String text,
    String plain,
    String folded,
    String pos,
    boolean glued,
    boolean opening,
    boolean caseless,
    boolean quoted) {

  /** Whether it begins with a capital letter. */
  boolean capital() {
    return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
  }

  /** Whether it has two letters or more and all are capitals. */
  boolean allCapitals() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isLetter(c)) {
        letters++;
      }
    }
    return letters > 1;
  }

  /** Whether it has a digit, as "G20" has. */
  boolean numbered() {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Whether it begins with a letter. */
  boolean word() {
    return Character.isLetter(text.codePointAt(0));
  }

  /** Whether it is a possessive 's or apostrophe. */
  boolean possessive() {
    return plain.equals("'s") || plain.equals("'S") || plain.equals("'");
  }

  /** Whether the tagger took it for the tag given. */
  boolean is(String tag) {
    return tag.equals(pos);
  }
}
