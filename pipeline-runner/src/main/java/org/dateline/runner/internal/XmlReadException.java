package org.dateline.runner.internal;

/** An XML file that cannot or must not be read, with the line. */
public final class XmlReadException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String advice;

  XmlReadException(int line, String cause, String advice) {
    super(cause);
    this.line = line;
    this.advice = advice;
  }

  /** Returns the line, from 1; 0 where it is not known. */
  public int line() {
    return line;
  }

  /** Returns what to do about it. */
  public String advice() {
    return advice;
  }
}
