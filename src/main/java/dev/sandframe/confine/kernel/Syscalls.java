package dev.sandframe.confine.kernel;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.Locale;

/**
 * Direct calls into the kernel through libc's {@code syscall}. Direct, because libc's own wrappers of {@code capset} or
 * {@code setresuid} speak for all threads of a process, while a launching thread must confine itself alone. Thread-safe.
 */
public final class Syscalls {
    private static final Architecture ARCHITECTURE = Architecture.current()
            .orElseThrow(() ->
                    new ConfinementException("kernel calls are known for Linux on x86-64 and aarch64 only, not for "
                            + System.getProperty("os.name") + " on " + System.getProperty("os.arch")));
    private static final MemoryLayout CAPTURE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = CAPTURE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
    private static final int MAX_ARGUMENTS = 6;
    private static final MethodHandle SYSCALL = linkSyscall();

    private Syscalls() {}

    @SuppressWarnings("restricted")
    private static MethodHandle linkSyscall() {
        Linker linker = Linker.nativeLinker();
        ValueLayout.OfLong word = ValueLayout.JAVA_LONG;
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow("syscall"),
                FunctionDescriptor.of(word, word, word, word, word, word, word, word),
                Linker.Option.captureCallState("errno"),
                Linker.Option.firstVariadicArg(1));
    }

    /** Makes one call. Answers what the kernel answers: a negative error number on failure. */
    public static long call(SystemCall call, long... arguments) {
        int number = call.number(ARCHITECTURE)
                .orElseThrow(() -> new ConfinementException(call + " does not exist on " + ARCHITECTURE));
        return call(number, arguments);
    }

    /** The same by number, for probes of calls that nothing else here makes. */
    public static long call(int number, long... arguments) {
        long[] words = new long[MAX_ARGUMENTS];
        System.arraycopy(arguments, 0, words, 0, arguments.length);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment capture = arena.allocate(CAPTURE);
            long answer = (long) SYSCALL.invokeExact(
                    capture, (long) number, words[0], words[1], words[2], words[3], words[4], words[5]);
            return answer == -1 ? -(int) ERRNO.get(capture, 0L) : answer;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("a downcall throws nothing of its own", e);
        }
    }

    /** Makes a call that must answer 0. */
    public static void require(SystemCall call, long... arguments) {
        long answer = call(call, arguments);
        if (answer != 0) {
            throw ConfinementException.ofAnswer(call.name().toLowerCase(Locale.ROOT), answer);
        }
    }

    /** Makes a call that must not fail, and answers its result. */
    public static long requireResult(SystemCall call, long... arguments) {
        long answer = call(call, arguments);
        if (answer < 0) {
            throw ConfinementException.ofAnswer(call.name().toLowerCase(Locale.ROOT), answer);
        }
        return answer;
    }
}
