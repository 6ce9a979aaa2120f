/** Runs a pipeline over the documents of a source and writes what it finds. */
package org.dateline.runner.job;
