/** Scorers: what of the gold a prediction has, counted for each document. */
package org.dateline.evaluation.score;
