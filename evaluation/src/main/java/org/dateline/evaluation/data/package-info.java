/** Gold and predictions: rows of JSON, one for each document, and what stands in them. */
package org.dateline.evaluation.data;
