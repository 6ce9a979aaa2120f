/**
 * Trains the models of the annotators from annotated articles: the same data, options and seed give
 * the same bytes.
 */
package org.dateline.evaluation.train;
