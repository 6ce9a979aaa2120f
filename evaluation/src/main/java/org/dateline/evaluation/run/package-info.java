/** Runs a pipeline over the texts of the gold, and all scorers that fit the gold. */
package org.dateline.evaluation.run;
