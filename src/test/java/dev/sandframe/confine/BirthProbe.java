package dev.sandframe.confine;

import dev.sandframe.confine.kernel.Capabilities;
import dev.sandframe.confine.kernel.Prctl;
import dev.sandframe.confine.kernel.Syscalls;
import dev.sandframe.confine.kernel.SystemCall;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Tells what a worker was born with, before it confines itself; then reads its standard input and ends with that code. */
final class BirthProbe {
    private static final long GET_FLAGS = 1;

    private BirthProbe() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("environment " + System.getenv());
        System.out.println("directory " + System.getProperty("user.dir"));
        // The lower ones are the pipes and what the JVM opened by itself.
        System.out.println("descriptors "
                + LongStream.range(100, 4096)
                        .filter(fd -> Syscalls.call(SystemCall.FCNTL, fd, GET_FLAGS) >= 0)
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(" ")));
        System.out.println("no_new_privs " + Prctl.GET_NO_NEW_PRIVILEGES.call(0));
        Capabilities.requireNone();
        System.out.println("niceness " + (20 - Syscalls.call(SystemCall.GETPRIORITY, 0, 0)));
        System.out.println("session "
                + (Syscalls.call(Numbers.of("getsid").orElseThrow(), 0)
                        == ProcessHandle.current().pid()));
        System.err.println("to standard error");
        System.exit(System.in.read());
    }
}
