package org.dateline.annotator.structure;

/** What a token is to the sentence splitter. */
enum TokenKind {
  /** A word or a part of one, a number, a clitic. */
  WORD,

  /** An abbreviation with its full stop that may also end a sentence: "U.S.", "Corp.", "a.m.". */
  ABBREVIATION,

  /** An abbreviation with its full stop that something must follow: "Mr.", "Sen.", "No.". */
  TITLE,

  /** A capital letter with its full stop: mostly of a name, but "Malcolm X." may end a sentence. */
  INITIAL,

  /** A web or e-mail address, a handle or a hashtag. */
  LINK,

  /** A full stop. */
  PERIOD,

  /** A question or exclamation mark, or a run of them. */
  MARK,

  /** Three dots, in one character or more. */
  ELLIPSIS,

  /** An opening quotation mark or bracket. */
  OPEN,

  /** A closing quotation mark or bracket, or an apostrophe after a word. */
  CLOSE,

  /** A comma, colon, dash or other mark. */
  PUNCTUATION,

  /** Anything else that can be seen: currency signs, emoji, lone surrogates. */
  SYMBOL;

  /** Returns whether it is or has a word, an address, a number or a symbol. */
  boolean isWord() {
    return this == WORD
        || this == ABBREVIATION
        || this == TITLE
        || this == INITIAL
        || this == LINK
        || this == SYMBOL;
  }

  /** Returns whether a sentence may end at a token of this kind. */
  boolean isTerminator() {
    return this == PERIOD
        || this == MARK
        || this == ELLIPSIS
        || this == ABBREVIATION
        || this == INITIAL;
  }
}
