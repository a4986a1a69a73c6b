package dev.sandframe.pool;

import java.util.List;

/** What makes a JVM a worker's: workers, the training of their cache and the benchmarks all run with these options. */
public final class WorkerMachine {
    /** The ahead-of-time cache holds for these options alone. {@code docs/concepts/worker-machine.md} says why they are these. */
    public static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            // The first compiler alone: a worker is ready after half the CPU time, and short snippets run faster.
            "-XX:TieredStopAtLevel=1",
            // The usual 48 MB of that compiler make the JVM collect the heap because of the code, again and again.
            "-XX:ReservedCodeCacheSize=128m",
            // Maps the ahead-of-time cache where it was made for: most of it then is shared by all workers, and 45 MB
            // less are each one's own.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            // Without a JIT of its own, the optimising runtime is only a warning on standard error.
            "-Dtruffle.UseFallbackRuntime=true",
            // Nor is there any use for the native code that Truffle would unpack and load.
            "-Dpolyglotimpl.AttachLibraryFailureAction=ignore",
            "--sun-misc-unsafe-memory-access=allow");

    private WorkerMachine() {}

    /** Prints the options, one a line, for programs that are not Java. */
    public static void main(String[] args) {
        OPTIONS.forEach(System.out::println);
    }
}
