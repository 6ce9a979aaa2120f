package org.dateline.runner.source;

import java.io.IOException;

/** Says that an archive or a packed file is not unpacked any further. */
final class UnpackedLimitException extends IOException {

  private static final long serialVersionUID = 1L;

  UnpackedLimitException(String message) {
    super(message);
  }

  /** Returns what a document fails with where its source could not be read. */
  static IOException told(String message, Exception problem) {
    return problem instanceof UnpackedLimitException || problem instanceof TooLargeException
        ? new TooLargeException(message)
        : new SourceException(message, problem);
  }
}
