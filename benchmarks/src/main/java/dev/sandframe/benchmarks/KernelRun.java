package dev.sandframe.benchmarks;

import dev.sandframe.pool.WorkerMachine;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks with JMH's command line; forks are JVMs with exactly the options of workers, and then those of the line. */
public final class KernelRun {
    private KernelRun() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions line = new CommandLineOptions(args);
        if (line.shouldHelp()) {
            try {
                line.showHelp();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return;
        }
        List<String> machine = new ArrayList<>(WorkerMachine.OPTIONS);
        machine.add("-Xmx2g");
        new Runner(new OptionsBuilder()
                        .parent(line)
                        .shouldFailOnError(line.shouldFailOnError().orElse(true))
                        .jvmArgs(machine.toArray(String[]::new))
                        .build())
                .run();
    }
}
