/** The command {@code dateline evaluate}. */
package org.dateline.evaluation.cli;
