/** Pipelines that are ready to run, and the way to them from Java. */
package org.dateline.runner.pipeline;
