package org.dateline.evaluation.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;

/**
 * Watches how much of the heap is in use just after each collection. A young collection leaves
 * garbage among the old objects, so the peak is an upper bound of what is needed.
 */
final class HeapWatch implements AutoCloseable {

  private static final String COLLECTION = "com.sun.management.gc.notification";

  private final Set<String> heapPools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());
  private final List<NotificationEmitter> emitters =
      ManagementFactory.getGarbageCollectorMXBeans().stream()
          .filter(NotificationEmitter.class::isInstance)
          .map((GarbageCollectorMXBean bean) -> (NotificationEmitter) bean)
          .toList();
  private final NotificationListener listener = (notification, handback) -> note(notification);
  private long peak;

  /** Begins to watch. */
  HeapWatch() {
    emitters.forEach(emitter -> emitter.addNotificationListener(listener, null, null));
  }

  /** Forgets the peak. */
  synchronized void reset() {
    peak = 0;
  }

  /** Returns the peak since the last reset in bytes, 0 where nothing was collected. */
  synchronized long peak() {
    return peak;
  }

  /** Collects everything that can be collected and notes what is left. */
  void collect() {
    System.gc();
    raise(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }

  @Override
  public void close() throws ListenerNotFoundException {
    for (NotificationEmitter emitter : emitters) {
      emitter.removeNotificationListener(listener);
    }
  }

  private synchronized void raise(long used) {
    peak = Math.max(peak, used);
  }

  private void note(Notification notification) {
    if (notification.getType().equals(COLLECTION)
        && notification.getUserData() instanceof CompositeData data
        && data.get("gcInfo") instanceof CompositeData info
        && info.get("memoryUsageAfterGc") instanceof TabularData after) {
      raise(used(after.values()));
    }
  }

  private long used(Collection<?> pools) {
    long sum = 0;
    for (Object pool : pools) {
      CompositeData entry = (CompositeData) pool;
      if (heapPools.contains((String) entry.get("key"))) {
        sum += MemoryUsage.from((CompositeData) entry.get("value")).getUsed();
      }
    }
    return sum;
  }
}
