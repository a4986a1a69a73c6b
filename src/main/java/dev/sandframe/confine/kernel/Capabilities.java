package dev.sandframe.confine.kernel;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Gives up every capability of the calling thread and of what it starts, under uid 0 too. Each thread has sets of its own: this
 * binds the caller, not its process.
 *
 * @see <a href="https://man7.org/linux/man-pages/man7/capabilities.7.html">capabilities(7)</a>
 */
public final class Capabilities {
    private static final int VERSION_3 = 0x2008_0522;
    private static final int SETPCAP = 8;
    /** One more than the highest number that the kernel's two words can hold. */
    private static final int LIMIT = 64;

    private Capabilities() {}

    /**
     * Empties the ambient, bounding, effective, permitted and inheritable sets. A thread without {@code CAP_SETPCAP} cannot empty
     * the bounding set; it stays then, and {@code no_new_privs} keeps it out of reach.
     */
    public static void dropAll() {
        boolean mayDropBounding = (read().effective() & 1L << SETPCAP) != 0;
        for (int capability = 0; mayDropBounding && inBoundingSet(capability); capability++) {
            Prctl.DROP_BOUNDING_CAPABILITY.require(capability);
        }
        Prctl.AMBIENT_CAPABILITIES.require(Prctl.CLEAR_ALL_AMBIENT);
        clear();
    }

    private static boolean inBoundingSet(int capability) {
        return capability < LIMIT && Prctl.READ_BOUNDING_CAPABILITY.call(capability) == 1;
    }

    /** Ends in an exception unless the calling thread holds no capability and can give none to what it starts. */
    public static void requireNone() {
        Sets held = read();
        if (!held.equals(new Sets(0, 0, 0))) {
            throw new ConfinementException("the thread still holds capabilities: " + held);
        }
    }

    static Sets read() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment header = header(arena);
            MemorySegment data = arena.allocate(ValueLayout.JAVA_INT, 6);
            Syscalls.require(SystemCall.CAPGET, header.address(), data.address());
            return new Sets(word(data, 0), word(data, 1), word(data, 2));
        }
    }

    private static void clear() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment data = arena.allocate(ValueLayout.JAVA_INT, 6);
            Syscalls.require(SystemCall.CAPSET, header(arena).address(), data.address());
        }
    }

    private static MemorySegment header(Arena arena) {
        MemorySegment header = arena.allocate(ValueLayout.JAVA_INT, 2);
        header.setAtIndex(ValueLayout.JAVA_INT, 0, VERSION_3);
        return header;
    }

    private static long word(MemorySegment data, int set) {
        long low = Integer.toUnsignedLong(data.getAtIndex(ValueLayout.JAVA_INT, set));
        long high = Integer.toUnsignedLong(data.getAtIndex(ValueLayout.JAVA_INT, set + 3));
        return high << Integer.SIZE | low;
    }

    /** A thread's three sets, a bit for each capability. */
    record Sets(long effective, long permitted, long inheritable) {
        @Override
        public String toString() {
            return "effective %x, permitted %x, inheritable %x".formatted(effective, permitted, inheritable);
        }
    }
}
