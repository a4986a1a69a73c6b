package dev.sandframe.confine.launch;

import dev.sandframe.confine.kernel.ConfinementException;
import dev.sandframe.confine.kernel.Errno;
import dev.sandframe.confine.kernel.Syscalls;
import dev.sandframe.confine.kernel.SystemCall;
import java.io.File;

/** Keeps the server's descriptors from the program that the calling thread is about to start. */
final class Descriptors {
    private static final long FIRST_OWN = 3;
    private static final long LAST = 0xffff_ffffL;
    private static final long UNSHARE = 2; // CLOSE_RANGE_UNSHARE
    private static final long CLOSE_ON_EXEC = 4; // CLOSE_RANGE_CLOEXEC
    private static final long UNSHARE_DESCRIPTORS = 0x400; // CLONE_FILES
    private static final long SET_FLAGS = 2; // F_SETFD
    private static final long CLOSE_ON_EXEC_FLAG = 1; // FD_CLOEXEC

    private Descriptors() {}

    /**
     * Gives the calling thread a table of descriptors of its own, in which all but the standard streams close when a program starts:
     * what other threads open meanwhile cannot reach the program. Before Linux 5.11, see {@link #keepOneByOne}.
     */
    static void keepFromPrograms() {
        long answer = Syscalls.call(SystemCall.CLOSE_RANGE, FIRST_OWN, LAST, UNSHARE | CLOSE_ON_EXEC);
        switch ((int) answer) {
            case 0 -> {}
            case -Errno.ENOSYS, -Errno.EINVAL, -Errno.EPERM -> keepOneByOne();
            default -> throw new ConfinementException("close_range answered " + Errno.name(-answer));
        }
    }

    /**
     * The same in more steps. Where the kernel, or a container's filter, refuses a table of one's own, the marks land in the server's,
     * which starts programs in no other way; a descriptor that another thread opens in the same instant can slip through then.
     */
    static void keepOneByOne() {
        Syscalls.call(SystemCall.UNSHARE, UNSHARE_DESCRIPTORS);
        String[] open = new File("/proc/self/fd").list();
        if (open == null) {
            throw new ConfinementException("/proc/self/fd cannot be read");
        }
        for (String name : open) {
            long descriptor = Long.parseLong(name);
            if (descriptor >= FIRST_OWN) {
                // Fails for the listing's own, which is closed by now.
                Syscalls.call(SystemCall.FCNTL, descriptor, SET_FLAGS, CLOSE_ON_EXEC_FLAG);
            }
        }
    }
}
