package dev.sandframe.pool;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A bounded queue that comes to an end. Thread-safe; waiting on it does not pin a virtual thread. */
final class Mailbox<T> {
    private final int capacity;
    private final Queue<T> content = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean ended;

    Mailbox(int capacity) {
        this.capacity = capacity;
    }

    /** Adds an element, waiting for room; without effect after the end. */
    void put(T element) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (content.size() >= capacity && !ended) {
                changed.await();
            }
            add(element);
        } finally {
            lock.unlock();
        }
    }

    /** Adds an element if there is room for it now. */
    void offer(T element) {
        lock.lock();
        try {
            if (content.size() < capacity) {
                add(element);
            }
        } finally {
            lock.unlock();
        }
    }

    /** The next element, waiting for it; empty after the end, when all that came before was taken. */
    Optional<T> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (content.isEmpty() && !ended) {
                changed.await();
            }
            return next();
        } finally {
            lock.unlock();
        }
    }

    /** The next element, if there is one. */
    Optional<T> poll() {
        lock.lock();
        try {
            return next();
        } finally {
            lock.unlock();
        }
    }

    /** Ends it: nobody waits any more. */
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void add(T element) {
        if (!ended) {
            content.add(element);
            changed.signalAll();
        }
    }

    private Optional<T> next() {
        T element = content.poll();
        if (element == null) {
            return Optional.empty();
        }
        if (content.size() == capacity - 1) {
            changed.signalAll();
        }
        return Optional.of(element);
    }
}
