/** What a run tells about itself: outcomes, failures, counts, times, and the report file. */
package org.dateline.runner.report;
