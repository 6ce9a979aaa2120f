package org.dateline.runner.job;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMARuntimeException;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.report.DocumentFailure;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.source.TooLargeException;

/** Tells what kind of failure it was that a document has met. */
final class FailureAnalysis {

  private static final int MAX_MESSAGE = 500;
  private static final int MAX_CAUSES = 50;
  private static final int MAX_STACK = 60;

  private FailureAnalysis() {}

  static Outcome outcome(Phase phase, Throwable thrown, IntakePolicy policy) {
    if (thrown instanceof IntakeException) {
      return policy == IntakePolicy.QUARANTINE ? Outcome.QUARANTINED : Outcome.REJECTED;
    }
    LimitException limit = limitIn(thrown);
    if (limit != null) {
      return limit.outcome();
    }
    if (thrown instanceof TooLargeException) {
      return Outcome.TOO_LARGE;
    }
    if (phase == Phase.ENGINE) {
      return Outcome.NO_ENGINE;
    }
    Error error = errorIn(thrown);
    if (error instanceof OutOfMemoryError) {
      return Outcome.OUT_OF_MEMORY;
    }
    if (error instanceof StackOverflowError) {
      return Outcome.STACK_OVERFLOW;
    }
    if (error instanceof LinkageError) {
      return Outcome.LINK_ERROR;
    }
    switch (phase) {
      case READ:
      case INTAKE:
        return Outcome.UNREADABLE;
      case ANNOTATE:
        return error == null ? Outcome.ANNOTATOR_EXCEPTION : Outcome.ANNOTATOR_ERROR;
      default:
        return Outcome.NOT_WRITABLE;
    }
  }

  static DocumentFailure describe(Phase phase, String component, Throwable thrown) {
    Throwable told = withoutWrappers(thrown);
    String message = told.getMessage();
    StringBuilder line = new StringBuilder(message == null ? "no message" : message);
    Throwable cause = told.getCause();
    if (cause != null && (message == null || !message.contains(cause.getClass().getName()))) {
      line.append("; caused by ").append(cause);
    }
    return new DocumentFailure(
        phase.label(), component, told.getClass().getName(), oneLine(line.toString()), stack(told));
  }

  /** Returns the error that a chain of causes ends in, {@code null} where there is none. */
  static Error errorIn(Throwable thrown) {
    Throwable link = thrown;
    for (int i = 0; link != null && i < MAX_CAUSES; i++) {
      if (link instanceof Error) {
        return (Error) link;
      }
      link = link.getCause();
    }
    return null;
  }

  private static LimitException limitIn(Throwable thrown) {
    Throwable link = thrown;
    for (int i = 0; link != null && i < MAX_CAUSES; i++) {
      if (link instanceof LimitException) {
        return (LimitException) link;
      }
      link = link.getCause();
    }
    return null;
  }

  /**
   * Returns where it happened, in a bounded number of lines without what could steer a terminal.
   */
  private static String stack(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString()
        .lines()
        .limit(MAX_STACK)
        .map(line -> line.startsWith("\t") ? "    " + oneLine(line.substring(1)) : oneLine(line))
        .collect(Collectors.joining("\n"));
  }

  /** UIMA wraps what an annotator throws, once per level of the aggregate. */
  private static Throwable withoutWrappers(Throwable thrown) {
    Throwable link = thrown;
    for (int i = 0; link.getCause() != null && i < MAX_CAUSES; i++) {
      if (!(link instanceof UIMAException) && !(link instanceof UIMARuntimeException)) {
        return link;
      }
      link = link.getCause();
    }
    return link;
  }

  /** Leaves no character that could disturb a terminal, a log or a table. */
  static String oneLine(String message) {
    StringBuilder line = new StringBuilder();
    message
        .codePoints()
        .limit(MAX_MESSAGE)
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL:
                case Character.FORMAT:
                case Character.SURROGATE:
                case Character.LINE_SEPARATOR:
                case Character.PARAGRAPH_SEPARATOR:
                  line.append(' ');
                  break;
                default:
                  line.appendCodePoint(c);
              }
            });
    return message.codePointCount(0, message.length()) > MAX_MESSAGE
        ? line.append('…').toString()
        : line.toString();
  }
}
