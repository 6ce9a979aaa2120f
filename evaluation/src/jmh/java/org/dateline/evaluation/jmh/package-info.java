/** Benchmarks of single parts, run by JMH under the Maven profile {@code bench}. */
package org.dateline.evaluation.jmh;
