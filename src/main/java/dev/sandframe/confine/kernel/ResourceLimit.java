package dev.sandframe.confine.kernel;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The limits of {@code setrlimit(2)} that a worker gets. They bind the whole process. */
public enum ResourceLimit {
    FILE_SIZE(1),
    CORE_FILE(4),
    OPEN_FILES(7),
    LOCKED_MEMORY(8),
    ADDRESS_SPACE(9),
    MESSAGE_QUEUES(12);

    private final int number;

    ResourceLimit(int number) {
        this.number = number;
    }

    /** Sets the soft and the hard limit of this process, so that it cannot raise it again. */
    public void set(long value) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment limit = arena.allocate(ValueLayout.JAVA_LONG, 2);
            limit.setAtIndex(ValueLayout.JAVA_LONG, 0, value);
            limit.setAtIndex(ValueLayout.JAVA_LONG, 1, value);
            Syscalls.require(SystemCall.PRLIMIT64, 0, number, limit.address(), 0);
        }
    }
}
