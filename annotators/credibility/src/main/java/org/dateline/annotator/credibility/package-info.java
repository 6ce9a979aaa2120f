/**
 * Sourcing practice of an article: signs of it with the words that show them, the sources, and a
 * rating that is a documented sum of the signs. Only what the text shows counts.
 */
package org.dateline.annotator.credibility;
