/** Finds everything wrong with a pipeline before the first document is read. */
package org.dateline.runner.check;
