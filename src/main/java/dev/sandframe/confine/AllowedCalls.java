package dev.sandframe.confine;

import static dev.sandframe.confine.kernel.CallFilter.Condition.hasBits;
import static dev.sandframe.confine.kernel.CallFilter.Condition.isNull;
import static dev.sandframe.confine.kernel.CallFilter.Condition.isOneOf;
import static dev.sandframe.confine.kernel.SystemCall.*;

import dev.sandframe.confine.kernel.Architecture;
import dev.sandframe.confine.kernel.CallFilter;
import dev.sandframe.confine.kernel.ConfinementException;

/**
 * The calls of the kernel that a running worker needs: its threads, its memory, its clocks, its pipes, and reading what Landlock lets
 * it read. Whatever is not named here is refused, so the families that could reach another process, the network, another user or the
 * kernel's younger interfaces need no mention.
 *
 * <p>The table was read off traces of guests at work under glibc 2.36: interpreter and both compilers, collections, threads that start
 * and end. It holds the twins of those calls too, which older and newer C libraries make instead.
 */
final class AllowedCalls {
    private static final int OPEN_TO_WRITE = 03 | 0100 | 01000 | 020000000; // O_ACCMODE, O_CREAT, O_TRUNC, O_TMPFILE

    /** What the flags of a new thread must hold: {@code CLONE_VM}, {@code FS}, {@code FILES}, {@code SIGHAND}, {@code THREAD}. */
    private static final int THREAD = 0x100 | 0x200 | 0x400 | 0x800 | 0x10000;

    /** And must not: {@code CLONE_PTRACE}, {@code VFORK}, {@code PARENT}, and a new namespace of any kind. */
    private static final int NOT_A_THREAD = 0x2000 | 0x4000 | 0x8000 | 0x7e02_0000;

    private static final int SET_NAME = 15; // PR_SET_NAME
    private static final int GET_NAME = 16; // PR_GET_NAME
    private static final int NAME_MAPPING = 0x5356_4d41; // PR_SET_VMA

    private static final int GET_TERMINAL = 0x5401; // TCGETS: isatty
    private static final int WINDOW_SIZE = 0x5413; // TIOCGWINSZ
    private static final int BYTES_TO_READ = 0x541b; // FIONREAD: InputStream.available

    private static final int DUPLICATE_CLOSE_ON_EXEC = 1030; // F_DUPFD_CLOEXEC

    private AllowedCalls() {}

    /** The filter for this process: some calls pass with its own id alone. */
    static CallFilter filter() {
        Architecture architecture = Architecture.current()
                .orElseThrow(() -> new ConfinementException("no filter is known for this system and processor"));
        return filter(architecture, Math.toIntExact(ProcessHandle.current().pid()));
    }

    static CallFilter filter(Architecture architecture, int ownId) {
        return CallFilter.on(architecture)
                .allow(FUTEX, READ, WRITE, READV, WRITEV, PREAD64, LSEEK, CLOSE, POLL, PPOLL)
                .allow(CLOCK_GETTIME, CLOCK_GETRES, CLOCK_NANOSLEEP, NANOSLEEP, GETTIMEOFDAY, TIME, TIMES, GETRUSAGE)
                .allow(MMAP, MPROTECT, MUNMAP, MREMAP, MADVISE, BRK, MINCORE, MSYNC, MEMBARRIER)
                .allow(STAT, LSTAT, FSTAT, NEWFSTATAT, STATX, ACCESS, FACCESSAT, FACCESSAT2)
                .allow(READLINK, READLINKAT, GETDENTS64, GETCWD, DUP, DUP2, DUP3)
                .allowIf(OPEN, hasBits(1, OPEN_TO_WRITE, 0))
                .allowIf(OPENAT, hasBits(2, OPEN_TO_WRITE, 0))
                .allowIf(FCNTL, isOneOf(1, 0, 1, 2, 3, 4, DUPLICATE_CLOSE_ON_EXEC)) // F_DUPFD, F_[GS]ETFD, F_[GS]ETFL
                .allowIf(IOCTL, isOneOf(1, GET_TERMINAL, WINDOW_SIZE, BYTES_TO_READ))
                .allowIf(CLONE, hasBits(0, THREAD | NOT_A_THREAD, THREAD))
                .allow(SET_ROBUST_LIST, GET_ROBUST_LIST, RSEQ, SET_TID_ADDRESS, ARCH_PRCTL, EXIT, EXIT_GROUP)
                .allow(SCHED_YIELD, SCHED_GETAFFINITY, SCHED_GETPARAM, SCHED_GETSCHEDULER)
                .allow(SCHED_GET_PRIORITY_MAX, SCHED_GET_PRIORITY_MIN, GETCPU)
                .allow(RT_SIGACTION, RT_SIGPROCMASK, RT_SIGRETURN, RT_SIGSUSPEND, SIGALTSTACK)
                .allow(RESTART_SYSCALL)
                .allowIf(KILL, isOneOf(0, ownId))
                .allowIf(TGKILL, isOneOf(0, ownId))
                .allow(GETPID, GETPPID, GETTID, GETUID, GETEUID, GETGID, GETEGID)
                .allow(SYSINFO, GETRANDOM)
                .allowIf(PRLIMIT64, isOneOf(0, 0, ownId), isNull(2))
                .allowIf(PRCTL, isOneOf(0, SET_NAME, GET_NAME, NAME_MAPPING))
                .build();
    }
}
