package dev.sandframe.frame;

/**
 * The request to stop what runs now. Set from the watchdog's thread; kernels call {@link #check()} once a block of some ten
 * thousand elements, so that a long operation on a large frame can be stopped.
 */
public final class Interruption {
    private static volatile boolean requested;

    private Interruption() {}

    public static void request() {
        requested = true;
    }

    public static void clear() {
        requested = false;
    }

    /** @throws Stopped when the guest is to stop */
    public static void check() {
        if (requested) {
            throw new Stopped();
        }
    }

    /** Unwinds a kernel that was asked to stop. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stopped() {
            super("stopped", null, false, false);
        }
    }
}
