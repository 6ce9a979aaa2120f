/**
 * Training of the tagger of parts of speech: from texts without tags, by the readings of other
 * taggers.
 */
package org.dateline.evaluation.train.pos;
