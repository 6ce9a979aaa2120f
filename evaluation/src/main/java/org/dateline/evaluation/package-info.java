/** Measures pipelines against gold annotation; never part of the runner. */
package org.dateline.evaluation;
