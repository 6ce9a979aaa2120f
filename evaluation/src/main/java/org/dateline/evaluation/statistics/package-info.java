/** Measures over counted documents, their confidence intervals and the comparison of two runs. */
package org.dateline.evaluation.statistics;
