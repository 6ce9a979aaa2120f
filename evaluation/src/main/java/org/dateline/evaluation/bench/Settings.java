package org.dateline.evaluation.bench;

import java.util.List;

/**
 * How much is measured.
 *
 * @param threads numbers of threads to compare; the first is 1
 * @param documents of a run
 * @param rounds that are measured
 * @param warmUp rounds before them
 * @param longSeconds how long the shortest long document takes, in seconds of CPU time
 */
record Settings(List<Integer> threads, int documents, int rounds, int warmUp, double longSeconds) {}
