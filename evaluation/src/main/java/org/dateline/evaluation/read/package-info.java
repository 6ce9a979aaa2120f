/** Reads gold and predictions from the formats that they come in. */
package org.dateline.evaluation.read;
