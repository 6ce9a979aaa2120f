package org.dateline.evaluation.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * What the Java virtual machine counts of itself. All counters yield {@link #MISSING} where it does
 * not count.
 *
 * <p>Allocation and the CPU time of the process are not part of the standard interface; they are
 * read by the names that OpenJDK gives them, so that another virtual machine can lack them.
 */
final class Counters {

  /** The value of a counter that this virtual machine does not have. */
  static final long MISSING = -1;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();
  private static final String[] ONE_ID = {long.class.getName()};

  private Counters() {}

  /** Returns the CPU time of the current thread in nanoseconds. */
  static long threadCpu() {
    boolean counted = THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();
    return counted ? THREADS.getCurrentThreadCpuTime() : MISSING;
  }

  /** Returns how many bytes the current thread has allocated since it began. */
  static long threadAllocation() {
    try {
      Object[] id = {Thread.currentThread().getId()};
      return (Long)
          SERVER.invoke(
              name(ManagementFactory.THREAD_MXBEAN_NAME), "getThreadAllocatedBytes", id, ONE_ID);
    } catch (JMException e) {
      return MISSING;
    }
  }

  /**
   * Returns the CPU time of the process in nanoseconds, that of collector and compiler included.
   */
  static long processCpu() {
    try {
      return (Long)
          SERVER.getAttribute(
              name(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "ProcessCpuTime");
    } catch (JMException e) {
      return MISSING;
    }
  }

  private static ObjectName name(String name) throws JMException {
    return new ObjectName(name);
  }
}
