package org.dateline.runner.report;

import java.util.Locale;

/**
 * How it went with a document.
 *
 * @since 0.1.0
 */
public enum Outcome {

  /** Everything is written. */
  COMPLETE(Category.SUCCESS),

  /** Everything is written, of a text with replaced characters or a CAS with elements left out. */
  REPAIRED(Category.SUCCESS),

  /** The source could not read the document, or it is not of its format. */
  UNREADABLE(Category.DOCUMENT_FAILURE),

  /** Another document of the run has the same id. */
  DUPLICATE_ID(Category.DOCUMENT_FAILURE),

  /** The intake policy does not let the text in. */
  REJECTED(Category.DOCUMENT_FAILURE),

  /** The intake policy does not let the text in; its bytes are in quarantine. */
  QUARANTINED(Category.DOCUMENT_FAILURE),

  /** The document has more bytes than the limit. */
  TOO_LARGE(Category.DOCUMENT_FAILURE),

  /** The text has more characters than the limit. */
  TEXT_TOO_LONG(Category.DOCUMENT_FAILURE),

  /** An annotator threw an exception. */
  ANNOTATOR_EXCEPTION(Category.DOCUMENT_FAILURE),

  /** An annotator threw an error that is not one of those below. */
  ANNOTATOR_ERROR(Category.DOCUMENT_FAILURE),

  /** A class of an annotator or of its libraries is missing or does not fit. */
  LINK_ERROR(Category.DOCUMENT_FAILURE),

  /** The memory did not suffice for the document. */
  OUT_OF_MEMORY(Category.DOCUMENT_FAILURE),

  /** An annotator called itself too deeply. */
  STACK_OVERFLOW(Category.DOCUMENT_FAILURE),

  /** There are more annotations than the limit. */
  TOO_MANY_ANNOTATIONS(Category.DOCUMENT_FAILURE),

  /** An annotation has offsets that are not in the text. */
  INVALID_OFFSETS(Category.DOCUMENT_FAILURE),

  /** The document took longer than the limit. */
  TIMED_OUT(Category.DOCUMENT_FAILURE),

  /** The process that worked on the document has ended: an exit, a crash, a kill. */
  WORKER_DIED(Category.DOCUMENT_FAILURE),

  /** The annotations cannot be written in a format that was chosen. */
  NOT_WRITABLE(Category.DOCUMENT_FAILURE),

  /** No engine could be made for the document; the run ends. */
  NO_ENGINE(Category.RUN_FAILURE);

  private final Category category;

  Outcome(Category category) {
    this.category = category;
  }

  /** Returns what the outcome means for document and run. */
  public Category category() {
    return category;
  }

  /**
   * Tells whether the document itself is at fault, so that others of the run need not be in danger.
   */
  public boolean isOfInput() {
    return switch (this) {
      case UNREADABLE, DUPLICATE_ID, REJECTED, QUARANTINED, TOO_LARGE, TEXT_TOO_LONG -> true;
      default -> false;
    };
  }

  /**
   * Finds an outcome by its label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Outcome of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Tells whether the output of the document is complete. */
  public boolean isSuccess() {
    return category == Category.SUCCESS;
  }

  /** Returns the name for reports: lower case, with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What an outcome means for document and run. */
  public enum Category {

    /** The output of the document is complete. */
    SUCCESS,

    /** There is no output of the document; the others are not affected. */
    DOCUMENT_FAILURE,

    /** The run cannot go on. */
    RUN_FAILURE
  }
}
