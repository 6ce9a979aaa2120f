package org.dateline.runner.job;

import org.dateline.runner.source.Source;

/**
 * What is read.
 *
 * @param engines makes CASes that fit the source
 */
record Feeding(Source source, EngineFactory engines) {}
