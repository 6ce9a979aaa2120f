/**
 * What is finished stays finished: the journal of an output folder, the commit of documents, and
 * the publication of tables.
 */
package org.dateline.runner.journal;
