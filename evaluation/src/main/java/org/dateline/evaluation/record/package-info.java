/** Scores records of the runner against gold in the form of records, layer by layer. */
package org.dateline.evaluation.record;
