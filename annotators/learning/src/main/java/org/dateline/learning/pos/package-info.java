/**
 * The linear tagger of parts of speech: one tag of Universal Dependencies for each token of a
 * sentence.
 */
package org.dateline.learning.pos;
