package dev.sandframe.confine.kernel;

import java.util.OptionalInt;

/**
 * The kernel's calls that we make or allow, by the numbers of {@code asm/unistd_64.h} (x86-64) and {@code asm-generic/unistd.h}
 * (aarch64). A single number is a call that only x86-64 has; there the newer architecture serves with the {@code *at} form.
 */
public enum SystemCall {
    ACCESS(21),
    ARCH_PRCTL(158),
    BRK(12, 214),
    CAPGET(125, 90),
    CAPSET(126, 91),
    CLOCK_GETRES(229, 114),
    CLOCK_GETTIME(228, 113),
    CLOCK_NANOSLEEP(230, 115),
    CLONE(56, 220),
    CLONE3(435, 435),
    CLOSE(3, 57),
    CLOSE_RANGE(436, 436),
    DUP(32, 23),
    DUP2(33),
    DUP3(292, 24),
    EXIT(60, 93),
    EXIT_GROUP(231, 94),
    FACCESSAT(269, 48),
    FACCESSAT2(439, 439),
    FCNTL(72, 25),
    FSTAT(5, 80),
    FUTEX(202, 98),
    GET_ROBUST_LIST(274, 100),
    GETCPU(309, 168),
    GETCWD(79, 17),
    GETDENTS64(217, 61),
    GETEGID(108, 177),
    GETEUID(107, 175),
    GETGID(104, 176),
    GETPID(39, 172),
    GETPPID(110, 173),
    GETPRIORITY(140, 141),
    GETRANDOM(318, 278),
    GETRUSAGE(98, 165),
    GETTID(186, 178),
    GETTIMEOFDAY(96, 169),
    GETUID(102, 174),
    IOCTL(16, 29),
    KILL(62, 129),
    LANDLOCK_ADD_RULE(445, 445),
    LANDLOCK_CREATE_RULESET(444, 444),
    LANDLOCK_RESTRICT_SELF(446, 446),
    LSEEK(8, 62),
    LSTAT(6),
    MADVISE(28, 233),
    MEMBARRIER(324, 283),
    MINCORE(27, 232),
    MMAP(9, 222),
    MPROTECT(10, 226),
    MREMAP(25, 216),
    MSYNC(26, 227),
    MUNMAP(11, 215),
    NANOSLEEP(35, 101),
    NEWFSTATAT(262, 79),
    OPEN(2),
    OPENAT(257, 56),
    PIPE2(293, 59),
    POLL(7),
    PPOLL(271, 73),
    PRCTL(157, 167),
    PREAD64(17, 67),
    PRLIMIT64(302, 261),
    READ(0, 63),
    READLINK(89),
    READLINKAT(267, 78),
    READV(19, 65),
    RESTART_SYSCALL(219, 128),
    RSEQ(334, 293),
    RT_SIGACTION(13, 134),
    RT_SIGPROCMASK(14, 135),
    RT_SIGRETURN(15, 139),
    RT_SIGSUSPEND(130, 133),
    SCHED_GET_PRIORITY_MAX(146, 125),
    SCHED_GET_PRIORITY_MIN(147, 126),
    SCHED_GETAFFINITY(204, 123),
    SCHED_GETPARAM(143, 121),
    SCHED_GETSCHEDULER(145, 120),
    SCHED_YIELD(24, 124),
    SECCOMP(317, 277),
    SET_ROBUST_LIST(273, 99),
    SET_TID_ADDRESS(218, 96),
    SETPRIORITY(141, 140),
    SIGALTSTACK(131, 132),
    STAT(4),
    STATX(332, 291),
    SYSINFO(99, 179),
    TGKILL(234, 131),
    TIME(201),
    TIMES(100, 153),
    UNSHARE(272, 97),
    WAIT4(61, 260),
    WAITID(247, 95),
    WRITE(1, 64),
    WRITEV(20, 66);

    private final OptionalInt x86;
    private final OptionalInt aarch64;

    SystemCall(int x86) {
        this.x86 = OptionalInt.of(x86);
        this.aarch64 = OptionalInt.empty();
    }

    SystemCall(int x86, int aarch64) {
        this.x86 = OptionalInt.of(x86);
        this.aarch64 = OptionalInt.of(aarch64);
    }

    /** The call's number, or nothing where the architecture has no such call. */
    public OptionalInt number(Architecture architecture) {
        return switch (architecture) {
            case X86_64 -> x86;
            case AARCH64 -> aarch64;
        };
    }
}
