package dev.sandframe.guest;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Collections;
import java.util.List;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Tells when the heap is nearly full of live objects: when more than {@link #SHARE} of the old generation is left after a
 * collection. Garbage does not count, however much of it there is, nor does what was live in a request before this one. Thread-safe.
 */
final class HeapWatch implements AutoCloseable {
    /** The share of the old generation that may be live after a collection. */
    static final double SHARE = 0.92;

    private final Runnable nearlyFull;
    private final NotificationListener listener;
    private final List<GarbageCollectorMXBean> collectors;
    private volatile long collectionsBefore;

    /** Calls the listener, on a thread of the JVM's, each time the live heap passes the threshold. */
    HeapWatch(Runnable nearlyFull) {
        this.nearlyFull = nearlyFull;
        this.listener = (notification, handback) -> passed();
        List<String> old =
                oldGenerations().stream().map(MemoryPoolMXBean::getName).toList();
        this.collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(collector -> !Collections.disjoint(List.of(collector.getMemoryPoolNames()), old))
                .toList();
        for (MemoryPoolMXBean pool : oldGenerations()) {
            pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * SHARE));
        }
        emitter().addNotificationListener(listener, null, null);
    }

    /**
     * Begins a request. The JVM tells of a collection from a thread of its own, which may be late by as long as collections keep all
     * others waiting: the request that it was about may have been answered.
     */
    void begin() {
        collectionsBefore = collections();
    }

    /** The JVM says that the live heap has passed the threshold, in this request or in one before it. */
    void passed() {
        if (collections() > collectionsBefore) {
            nearlyFull.run();
        }
    }

    private long collections() {
        return collectors.stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
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
