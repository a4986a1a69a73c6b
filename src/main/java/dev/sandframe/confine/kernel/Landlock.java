package dev.sandframe.confine.kernel;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Landlock ruleset: everything it handles is denied but what it was told to allow. It is made and filled on any thread;
 * {@link #restrictThread()} binds the calling thread and all that it starts later, for good, and no other thread.
 * Used by one thread at a time.
 *
 * @see <a href="https://docs.kernel.org/userspace-api/landlock.html">Landlock, unprivileged access control</a>
 */
public final class Landlock implements AutoCloseable {
    static final int ABI_FILES = 1;
    static final int ABI_TCP = 4;
    static final int ABI_SCOPES = 6;

    private static final long CREATE_RULESET_VERSION = 1;
    private static final long RULE_PATH_BENEATH = 1;

    private static final long EXECUTE = 1;
    private static final long READ_FILE = 1 << 2;
    private static final long READ_DIRECTORY = 1 << 3;
    /** Execute, write, read, list, remove, and make each kind of file: the thirteen rights of ABI 1. */
    private static final long FILES_ABI_1 = (1 << 13) - 1;

    private static final long REFER = 1 << 13;
    private static final long TRUNCATE = 1 << 14;
    private static final long DEVICE_IOCTL = 1 << 15;
    private static final long BIND_AND_CONNECT_TCP = 0b11;
    private static final long ABSTRACT_SOCKETS_AND_SIGNALS = 0b11;

    private static final long AT_FDCWD = -100;
    private static final long OPEN_PATH_ONLY = 010000000 | 02000000; // O_PATH | O_CLOEXEC

    private final int descriptor;

    private Landlock(int descriptor) {
        this.descriptor = descriptor;
    }

    /** The kernel's Landlock ABI; 0 where there is none or it is switched off. */
    public static int abi() {
        return (int) Math.max(0, Syscalls.call(SystemCall.LANDLOCK_CREATE_RULESET, 0, 0, CREATE_RULESET_VERSION));
    }

    /** A ruleset that denies all that this kernel's ABI can deny. */
    public static Landlock denyAll() {
        int abi = abi();
        if (abi < ABI_FILES) {
            throw new ConfinementException("the kernel has no Landlock, or it is switched off");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment attributes = arena.allocate(3 * Long.BYTES, Long.BYTES);
            attributes.setAtIndex(JAVA_LONG, 0, fileRights(abi));
            attributes.setAtIndex(JAVA_LONG, 1, abi >= ABI_TCP ? BIND_AND_CONNECT_TCP : 0);
            attributes.setAtIndex(JAVA_LONG, 2, abi >= ABI_SCOPES ? ABSTRACT_SOCKETS_AND_SIGNALS : 0);
            // An older kernel takes the longer structure as long as what it does not know is zero, and it is.
            long fd = Syscalls.requireResult(
                    SystemCall.LANDLOCK_CREATE_RULESET, attributes.address(), attributes.byteSize(), 0);
            return new Landlock((int) fd);
        }
    }

    static long fileRights(int abi) {
        return FILES_ABI_1 | (abi >= 2 ? REFER : 0) | (abi >= 3 ? TRUNCATE : 0) | (abi >= 5 ? DEVICE_IOCTL : 0);
    }

    /** Allows reading a file, or a directory and all below it. */
    public Landlock allowReading(Path path) {
        return allow(path, Files.isDirectory(path) ? READ_FILE | READ_DIRECTORY : READ_FILE);
    }

    /** Allows reading and executing a file. Mapping a library needs no right to execute, starting a program does. */
    public Landlock allowExecuting(Path file) {
        return allow(file, READ_FILE | EXECUTE);
    }

    private Landlock allow(Path path, long rights) {
        try (Arena arena = Arena.ofConfined()) {
            long fd = Syscalls.call(
                    SystemCall.OPENAT,
                    AT_FDCWD,
                    arena.allocateFrom(path.toString()).address(),
                    OPEN_PATH_ONLY,
                    0);
            if (fd < 0) {
                throw ConfinementException.ofAnswer("opening " + path + " for a Landlock rule", fd);
            }
            try {
                MemorySegment rule = arena.allocate(Long.BYTES + Integer.BYTES, Long.BYTES);
                rule.set(JAVA_LONG_UNALIGNED, 0, rights);
                rule.set(JAVA_INT_UNALIGNED, Long.BYTES, (int) fd);
                long answer =
                        Syscalls.call(SystemCall.LANDLOCK_ADD_RULE, descriptor, RULE_PATH_BENEATH, rule.address(), 0);
                if (answer != 0) {
                    throw ConfinementException.ofAnswer("landlock_add_rule for " + path, answer);
                }
            } finally {
                Syscalls.call(SystemCall.CLOSE, fd);
            }
        }
        return this;
    }

    /** Binds the calling thread, which must have {@code no_new_privs}, and all that it starts. */
    public void restrictThread() {
        Syscalls.require(SystemCall.LANDLOCK_RESTRICT_SELF, descriptor, 0);
    }

    @Override
    public void close() {
        Syscalls.call(SystemCall.CLOSE, descriptor);
    }
}
