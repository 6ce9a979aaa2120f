/**
 * Where documents come from: text files, JSON Lines, CAS files, archives, UIMA collection readers.
 */
package org.dateline.runner.source;
