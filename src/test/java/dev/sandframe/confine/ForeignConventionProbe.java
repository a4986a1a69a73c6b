package dev.sandframe.confine;

import dev.sandframe.confine.kernel.Syscalls;
import dev.sandframe.confine.kernel.SystemCall;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Confines itself and then calls the kernel as a 32-bit program does, through {@code int 0x80}, where number 20 is {@code getpid} and the
 * same number means something else to a 64-bit one. Prints the answer, should there be one.
 */
final class ForeignConventionProbe {
    private static final byte[] GETPID_OF_I386 = {(byte) 0xb8, 20, 0, 0, 0, (byte) 0xcd, (byte) 0x80, (byte) 0xc3};
    private static final long READ_WRITE_EXECUTE = 7;
    private static final long PRIVATE_ANONYMOUS = 0x22;

    private ForeignConventionProbe() {}

    @SuppressWarnings("restricted")
    public static void main(String[] arguments) throws Throwable {
        WorkerConfinement.apply();
        System.out.println("confined");
        long page = Syscalls.requireResult(SystemCall.MMAP, 0, 4096, READ_WRITE_EXECUTE, PRIVATE_ANONYMOUS, -1, 0);
        MemorySegment code = MemorySegment.ofAddress(page).reinterpret(GETPID_OF_I386.length);
        MemorySegment.copy(GETPID_OF_I386, 0, code, ValueLayout.JAVA_BYTE, 0, GETPID_OF_I386.length);
        int answer = (int) Linker.nativeLinker()
                .downcallHandle(code, FunctionDescriptor.of(ValueLayout.JAVA_INT))
                .invokeExact();
        System.out.println("answered " + answer);
    }
}
