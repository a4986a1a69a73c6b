package dev.sandframe.confine;

import dev.sandframe.confine.launch.ConfinedLauncher;
import dev.sandframe.confine.launch.ServerHardening;
import dev.sandframe.confine.launch.WorkerCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays the server: starts a neighbour and a worker that turned against us, and gathers what that one reached. As a program it says so
 * and ends with 1 if anything was reached, for runs under another user or in a container.
 *
 * @param places the kinds of threads that made the attempts
 * @param attempts how many attempts were made
 * @param reached those that were not refused, each with its place and outcome
 */
record ConfinementCheck(List<String> places, int attempts, List<String> reached) {
    public static void main(String[] arguments) throws Exception {
        ServerHardening.apply();
        ConfinedLauncher launcher = WorkerCommand.launcher();
        System.out.println(launcher.report().summary());

        List<String> reached = new ArrayList<>();
        for (List<String> options : List.of(List.<String>of(), List.of("-XX:-ReduceSignalUsage"))) {
            ConfinementCheck check = run(launcher, options);
            System.out.println(check.attempts + " attempts on " + check.places);
            reached.addAll(check.reached);
        }
        reached.forEach(System.out::println);
        System.out.println(reached.isEmpty() ? "all refused" : reached.size() + " not refused");
        System.exit(reached.isEmpty() ? 0 : 1);
    }

    /** Makes all attempts in a worker with further options of the JVM. */
    static ConfinementCheck run(ConfinedLauncher launcher, List<String> options)
            throws IOException, InterruptedException {
        Process neighbour = WorkerCommand.start(launcher, IdleProbe.class);
        BufferedReader neighbourSays = neighbour.inputReader(StandardCharsets.UTF_8);
        require(neighbourSays.readLine().equals("confined"), "the neighbour did not confine itself");

        Process probe = WorkerCommand.start(
                launcher,
                options,
                ProbeWorker.class,
                ProcessHandle.current().pid(),
                neighbour.pid(),
                Attempts.ownFile(),
                9);
        List<String[]> rows = probe.inputReader(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t"))
                .toList();

        String complaints = new String(probe.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        require(complaints.isEmpty() && probe.waitFor() == 0, "the probe failed: " + complaints);
        require(rows.getLast()[1].equals("end"), "the probe ended early");
        require(neighbour.isAlive(), "the neighbour ended");
        neighbour.getOutputStream().close();
        require(neighbour.waitFor() == 0, "the neighbour ended badly");
        return new ConfinementCheck(
                rows.stream().map(row -> row[0]).distinct().toList(),
                rows.size(),
                rows.stream()
                        .filter(row -> !row[2].startsWith("refused"))
                        .map(row -> String.join(": ", row))
                        .toList());
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
