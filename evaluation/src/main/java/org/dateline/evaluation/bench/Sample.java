package org.dateline.evaluation.bench;

/**
 * The counters when a document was done.
 *
 * @param thread id of the thread that was at work
 * @param time in nanoseconds, of the monotonic clock
 * @param cpu of the thread in nanoseconds
 * @param allocated bytes of the thread
 * @param processCpu in nanoseconds
 * @param tokens of the document
 * @param characters of the document, in UTF-16 code units
 */
record Sample(
    long thread,
    long time,
    long cpu,
    long allocated,
    long processCpu,
    long tokens,
    long characters) {

  /** Takes the counters of the current thread. */
  static Sample now(long tokens, long characters) {
    return new Sample(
        Thread.currentThread().getId(),
        System.nanoTime(),
        Counters.threadCpu(),
        Counters.threadAllocation(),
        Counters.processCpu(),
        tokens,
        characters);
  }
}
