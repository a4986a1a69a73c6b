package dev.sandframe.guest;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Tells when the heap is nearly full of live objects: when more than {@link #SHARE} of the old generation is left after a
 * collection. Garbage does not count, however much of it there is.
 */
final class HeapWatch implements AutoCloseable {
    /** The share of the old generation that may be live after a collection. */
    static final double SHARE = 0.92;

    private final NotificationListener listener;

    /** Calls the listener, on a thread of the JVM's, each time the live heap passes the threshold. */
    HeapWatch(Runnable nearlyFull) {
        this.listener = (notification, handback) -> nearlyFull.run();
        for (MemoryPoolMXBean pool : oldGenerations()) {
            pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * SHARE));
        }
        emitter().addNotificationListener(listener, null, null);
    }

    @Override
    public void close() {
        try {
            emitter().removeNotificationListener(listener);
        } catch (ListenerNotFoundException e) {
            throw new IllegalStateException("closed twice", e);
        }
    }

    private static NotificationEmitter emitter() {
        return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    }

    private static List<MemoryPoolMXBean> oldGenerations() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP
                        && pool.isCollectionUsageThresholdSupported()
                        && pool.getUsage().getMax() > 0
                        // Survivors of the young generation may well be full.
                        && (pool.getName().contains("Old") || pool.getName().contains("Tenured")))
                .toList();
    }

    /** The most bytes that the heap's pools held since {@link #resetPeak()}. */
    static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    static void resetPeak() {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .forEach(MemoryPoolMXBean::resetPeakUsage);
    }
}
