/**
 * The whole-process benchmark {@code dateline-bench}: what a pipeline costs beside its own floor.
 */
package org.dateline.evaluation.bench;
