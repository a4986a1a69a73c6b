package dev.sandframe.confine.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sandframe.confine.kernel.Syscalls;
import dev.sandframe.confine.kernel.SystemCall;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class DescriptorsTest {
    private static final long DUPLICATE = 0;
    private static final long GET_FLAGS = 1;
    private static final long CLOSE_ON_EXEC = 1;

    @Test
    void keepsThemInTheThreadsOwnTable() throws Exception {
        assertKeeps(Descriptors::keepFromPrograms);
    }

    @Test
    void keepsThemOneByOneOnAnOlderKernel() throws Exception {
        assertKeeps(Descriptors::keepOneByOne);
    }

    private static void assertKeeps(Runnable keeping) throws InterruptedException {
        long descriptor = Syscalls.requireResult(SystemCall.FCNTL, 2, DUPLICATE, 800);
        AtomicLong inThread = new AtomicLong();

        Thread thread = new Thread(() -> {
            keeping.run();
            inThread.set(Syscalls.call(SystemCall.FCNTL, descriptor, GET_FLAGS));
        });
        thread.start();
        thread.join();
        long elsewhere = Syscalls.call(SystemCall.FCNTL, descriptor, GET_FLAGS);
        Syscalls.require(SystemCall.CLOSE, descriptor);

        assertEquals(CLOSE_ON_EXEC, inThread.get());
        assertEquals(0, elsewhere);
    }
}
