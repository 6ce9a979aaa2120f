package org.dateline.runner.job;

/**
 * The one place where every {@code Throwable} is caught: what happens to a document stays with the
 * document.
 */
final class DocumentBoundary {

  private DocumentBoundary() {}

  /** Does a piece of work and returns its value or what it has thrown. */
  static <T> Attempt<T> attempt(Work<T> work) {
    try {
      return new Attempt<>(work.call(), null);
    } catch (Throwable thrown) {
      return new Attempt<>(null, thrown);
    }
  }

  /** Work that may throw anything. */
  @FunctionalInterface
  interface Work<T> {
    T call() throws Exception;
  }

  /**
   * How it went.
   *
   * @param thrown {@code null} where all went well
   */
  record Attempt<T>(T value, Throwable thrown) {}
}
