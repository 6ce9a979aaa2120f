/**
 * Pipelines as their authors wrote them, in XML, in Java or as a CPE descriptor: read, but not yet
 * checked or assembled.
 */
package org.dateline.runner.draft;
