package dev.sandframe.confine.launch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.sandframe.confine.kernel.ConfinementException;
import dev.sandframe.confine.kernel.Errno;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program ready to start through {@code posix_spawn}: all that a start needs is made beforehand, because the thread that calls
 * {@link #spawn} can open nothing any more. The JDK's own {@link ProcessBuilder} will not do: it makes the thread that waits for the
 * child from the thread that starts it, and that one would live on in the server inside the worker's Landlock domain.
 */
final class Program implements AutoCloseable {
    private static final short NEW_SESSION = 0x80; // POSIX_SPAWN_SETSID
    private static final short SIGNAL_MASK = 0x08; // POSIX_SPAWN_SETSIGMASK
    /** Above what any libc needs: glibc's attributes take 336 bytes, its actions 80, a set of signals 128. */
    private static final long OPAQUE_BYTES = 1024;

    private static final MethodHandle SPAWN = link("posix_spawn", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    private static final MethodHandle ACTIONS_INIT = link("posix_spawn_file_actions_init", ADDRESS);
    private static final MethodHandle ACTIONS_DUP2 =
            link("posix_spawn_file_actions_adddup2", ADDRESS, JAVA_INT, JAVA_INT);
    /** Absent from glibc before 2.29: the program starts in the server's directory then. */
    private static final @Nullable MethodHandle ACTIONS_CHDIR =
            linkIfPresent("posix_spawn_file_actions_addchdir_np", ADDRESS, ADDRESS);

    private static final MethodHandle ACTIONS_DESTROY = link("posix_spawn_file_actions_destroy", ADDRESS);
    private static final MethodHandle ATTRIBUTES_DESTROY = link("posix_spawnattr_destroy", ADDRESS);
    private static final MethodHandle ATTRIBUTES_INIT = link("posix_spawnattr_init", ADDRESS);
    private static final MethodHandle ATTRIBUTES_FLAGS = link("posix_spawnattr_setflags", ADDRESS, JAVA_SHORT);
    private static final MethodHandle ATTRIBUTES_MASK = link("posix_spawnattr_setsigmask", ADDRESS, ADDRESS);

    private final MemorySegment path;
    private final MemorySegment arguments;
    private final MemorySegment environment;
    private final MemorySegment actions;
    private final MemorySegment attributes;
    private final MemorySegment processId;

    /** Prepares a program with a worker's environment, in a session of its own, in the root directory; the arena must outlive it. */
    Program(Arena arena, List<String> command, StandardPipes pipes) {
        path = arena.allocateFrom(command.getFirst());
        arguments = strings(arena, command);
        environment = strings(
                arena,
                WorkerOptions.ENVIRONMENT.entrySet().stream()
                        .map(variable -> variable.getKey() + "=" + variable.getValue())
                        .toList());
        processId = arena.allocate(JAVA_INT);
        actions = arena.allocate(OPAQUE_BYTES, Long.BYTES);
        attributes = arena.allocate(OPAQUE_BYTES, Long.BYTES);
        try {
            require("posix_spawn_file_actions_init", (int) ACTIONS_INIT.invokeExact(actions));
            List<Integer> ends = pipes.farEnds();
            for (int target = 0; target < ends.size(); target++) {
                int dup2 = (int) ACTIONS_DUP2.invokeExact(actions, (int) ends.get(target), target);
                require("posix_spawn_file_actions_adddup2", dup2);
            }
            if (ACTIONS_CHDIR != null) {
                MemorySegment root = arena.allocateFrom("/");
                require("posix_spawn_file_actions_addchdir_np", (int) ACTIONS_CHDIR.invokeExact(actions, root));
            }
            require("posix_spawnattr_init", (int) ATTRIBUTES_INIT.invokeExact(attributes));
            short flags = NEW_SESSION | SIGNAL_MASK;
            require("posix_spawnattr_setflags", (int) ATTRIBUTES_FLAGS.invokeExact(attributes, flags));
            MemorySegment noSignals = arena.allocate(OPAQUE_BYTES, Long.BYTES);
            require("posix_spawnattr_setsigmask", (int) ATTRIBUTES_MASK.invokeExact(attributes, noSignals));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /**
     * Starts the program, which inherits what binds the calling thread. To be called once. Answers 0 or an error number rather than
     * throw: the thread may be unable to load the exception's class.
     */
    int spawn() {
        try {
            return (int) SPAWN.invokeExact(processId, path, actions, attributes, arguments, environment);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** The id of the started program. */
    int processId() {
        return processId.get(JAVA_INT, 0);
    }

    @Override
    public void close() {
        try {
            require("posix_spawn_file_actions_destroy", (int) ACTIONS_DESTROY.invokeExact(actions));
            require("posix_spawnattr_destroy", (int) ATTRIBUTES_DESTROY.invokeExact(attributes));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private static MemorySegment strings(Arena arena, List<String> values) {
        MemorySegment pointers = arena.allocate(ADDRESS, values.size() + 1L);
        for (int i = 0; i < values.size(); i++) {
            pointers.setAtIndex(ADDRESS, i, arena.allocateFrom(values.get(i)));
        }
        return pointers;
    }

    static void require(String function, int error) {
        if (error != 0) {
            throw new ConfinementException(function + " answered " + Errno.name(error));
        }
    }

    private static RuntimeException unexpected(Throwable thrown) {
        return switch (thrown) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> throw new AssertionError("a downcall throws nothing of its own", thrown);
        };
    }

    private static MethodHandle link(String function, MemoryLayout... parameters) {
        MethodHandle handle = linkIfPresent(function, parameters);
        if (handle == null) {
            throw new ConfinementException("this system's C library has no " + function);
        }
        return handle;
    }

    @SuppressWarnings("restricted")
    private static @Nullable MethodHandle linkIfPresent(String function, MemoryLayout... parameters) {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find(function)
                .map(address -> linker.downcallHandle(address, FunctionDescriptor.of(JAVA_INT, parameters)))
                .orElse(null);
    }
}
