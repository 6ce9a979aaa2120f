/**
 * Names of persons, organisations and places as tags of tokens: the features, which look at the
 * whole document, and the tagger.
 */
package org.dateline.learning.names;
