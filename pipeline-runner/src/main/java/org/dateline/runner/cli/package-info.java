/** The command line: commands, progress, summaries of articles, exit codes. */
package org.dateline.runner.cli;
