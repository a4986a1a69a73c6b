package dev.sandframe.confine.kernel;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Installs a {@link CallFilter} on all threads of this process, for good.
 *
 * @see <a href="https://docs.kernel.org/userspace-api/seccomp_filter.html">seccomp BPF</a>
 */
public final class Seccomp {
    private static final long SET_MODE_FILTER = 1;
    private static final long GET_ACTION_AVAILABLE = 2;
    private static final long ALL_THREADS = 1; // SECCOMP_FILTER_FLAG_TSYNC

    private Seccomp() {}

    /** Whether the kernel takes filters that kill a process, the youngest thing that ours ask for (Linux 4.14). */
    public static boolean available() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment action = arena.allocateFrom(ValueLayout.JAVA_INT, CallFilter.KILL_PROCESS);
            return Syscalls.call(SystemCall.SECCOMP, GET_ACTION_AVAILABLE, 0, action.address()) == 0;
        }
    }

    /** Binds every thread; the process must have {@code no_new_privs}. */
    public static void install(CallFilter filter) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment instructions = filter.assemble(arena);
            MemorySegment program = arena.allocate(2 * Long.BYTES, Long.BYTES);
            program.set(ValueLayout.JAVA_SHORT, 0, (short) filter.length());
            program.set(ValueLayout.ADDRESS, Long.BYTES, instructions);
            long answer = Syscalls.call(SystemCall.SECCOMP, SET_MODE_FILTER, ALL_THREADS, program.address());
            // A positive answer is the id of a thread that could not be bound: then no thread is.
            if (answer != 0) {
                throw ConfinementException.ofAnswer("seccomp", answer);
            }
        }
    }
}
