package org.dateline.evaluation.bench;

import java.util.List;
import java.util.Map;

/**
 * What a benchmark tells.
 *
 * @param input what was read
 * @param failed documents of a run that failed
 * @param longest length of the document of length n, in UTF-16 code units
 * @param machine what it ran on, by name
 */
record BenchResult(
    String input,
    Settings settings,
    String pipelineHash,
    long failed,
    int longest,
    Map<String, String> machine,
    List<Figure> figures) {}
