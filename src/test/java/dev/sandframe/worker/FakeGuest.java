package dev.sandframe.worker;

import dev.sandframe.guest.ExecutionLimits;
import dev.sandframe.guest.ExecutionOutcome;
import dev.sandframe.guest.Guest;
import dev.sandframe.guest.GuestFailure;
import dev.sandframe.guest.StopReason;
import dev.sandframe.guest.Usage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A guest without Python, for what only the pipe and the processes are tried with. Its code is one command: {@code set NAME},
 * {@code text LENGTH}, {@code echo TEXT}, {@code raise TEXT}, {@code many COUNT}, {@code spin}, {@code hang}, {@code exit CODE},
 * {@code exhaust}, {@code print TEXT}, {@code grow BYTES} outside of the heap, {@code linger}, which leaves a thread that burns on,
 * {@code interrupt}, which leaves its own thread interrupted. As a notebook's cell it prints {@code ran} and the command first. An
 * upload that begins with {@code bad} is rejected, and one with {@code poison} ends the process unless the name {@code antidote} is
 * set, as does a second one that begins with {@code bulky}; one with {@code slow} takes most of a second, one with {@code endless}
 * all time.
 */
final class FakeGuest implements Guest {
    private static final long SLOW_NANOS = 800_000_000;
    private static final Usage USAGE = new Usage(1, 2, 3, 4);

    private final PrintStream stdout;
    private final Map<String, byte[]> names = new LinkedHashMap<>();
    private final List<ByteBuffer> grown = new ArrayList<>();
    private volatile boolean cancelled;

    FakeGuest(OutputStream stdout) {
        this.stdout = new PrintStream(stdout, true, StandardCharsets.UTF_8);
    }

    @Override
    public SeedOutcome executeSeed(String code, ExecutionLimits limits) {
        cancelled = false;
        String[] words = code.split(" ", 2);
        String argument = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "set" -> {
                names.put(argument, new byte[0]);
                yield new SeedOutcome.Returned("{}");
            }
            case "many" -> {
                for (int i = 0; i < Integer.parseInt(argument); i++) {
                    names.put("n" + i, new byte[0]);
                }
                yield new SeedOutcome.Returned("{}");
            }
            case "text" -> new SeedOutcome.Returned("x".repeat(Integer.parseInt(argument)));
            case "echo" -> new SeedOutcome.Returned(argument);
            case "raise" -> new SeedOutcome.Raised(argument);
            case "interrupt" -> {
                Thread.currentThread().interrupt();
                yield new SeedOutcome.Returned("{}");
            }
            case "spin" -> spin();
            case "grow" -> grow(Integer.parseInt(argument));
            case "linger" -> linger();
            case "hang" -> hang();
            case "exit" -> exit(Integer.parseInt(argument));
            case "print" -> {
                stdout.print(argument);
                yield new SeedOutcome.Returned("{}");
            }
            case "exhaust" -> throw new OutOfMemoryError("of the test");
            default -> throw new IllegalStateException("no such command: " + code);
        };
    }

    private SeedOutcome grow(int bytes) {
        ByteBuffer memory = ByteBuffer.allocateDirect(bytes);
        for (int i = 0; i < bytes; i += 4_096) {
            memory.put(i, (byte) 1);
        }
        grown.add(memory);
        return new SeedOutcome.Returned("{}");
    }

    private static SeedOutcome linger() {
        Thread.ofPlatform().daemon().start(FakeGuest::hang);
        return new SeedOutcome.Returned("{}");
    }

    private SeedOutcome spin() {
        while (!cancelled) {
            Thread.onSpinWait();
        }
        return new SeedOutcome.Stopped(StopReason.CANCELLED, USAGE);
    }

    private static SeedOutcome hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static SeedOutcome exit(int code) {
        Runtime.getRuntime().halt(code);
        throw new AssertionError("halted");
    }

    @Override
    public ExecutionOutcome execute(String code, ExecutionLimits limits) {
        stdout.println("ran " + code.split(" ", 2)[0]);
        SeedOutcome outcome = executeSeed(code, limits);
        ExecutionOutcome.End end = switch (outcome) {
            case SeedOutcome.Returned returned -> new ExecutionOutcome.End.Completed();
            case SeedOutcome.Raised(String detail) ->
                new ExecutionOutcome.End.Raised(new ExecutionOutcome.PythonError(
                        "ValueError", detail, "ValueError: " + detail, Optional.of(1)));
            case SeedOutcome.Stopped(StopReason reason, Usage usage) -> new ExecutionOutcome.End.Stopped(reason);
        };
        List<Map<String, String>> results =
                outcome instanceof SeedOutcome.Returned(String json) ? List.of(Map.of("text/plain", json)) : List.of();
        Map<String, String> variables = new LinkedHashMap<>();
        names.keySet().forEach(name -> variables.put(name, "bytes"));
        List<ExecutionOutcome.FrameShape> frames = names.keySet().stream()
                .map(name -> new ExecutionOutcome.FrameShape(name, 3, 2))
                .toList();
        return new ExecutionOutcome(end, results, variables, frames, false, USAGE);
    }

    @Override
    public void bindCsv(String name, byte[] csv) throws GuestFailure {
        String text = new String(csv, StandardCharsets.UTF_8);
        if (text.startsWith("bad")) {
            throw new GuestFailure("ParserError", "Error tokenizing data");
        }
        if (text.startsWith("poison") && !names.containsKey("antidote")) {
            exit(1);
        }
        if (text.startsWith("bulky")
                && !names.containsKey("antidote")
                && names.values().stream().anyMatch(FakeGuest::isBulky)) {
            exit(1);
        }
        if (text.startsWith("endless")) {
            hang();
        }
        if (text.startsWith("slow")) {
            LockSupport.parkNanos(SLOW_NANOS);
        }
        names.put(name, csv);
    }

    private static boolean isBulky(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).startsWith("bulky");
    }

    @Override
    public void writeRecords(String name, OutputStream sink) throws GuestFailure, IOException {
        byte[] content = names.get(name);
        if (content != null && content.length == 0) {
            throw new GuestFailure("TypeError", "'" + name + "' is no frame");
        }
        sink.write(content == null ? new byte[] {'[', ']'} : content);
    }

    @Override
    public List<String> names() {
        return List.copyOf(names.keySet());
    }

    @Override
    public void clear() {
        names.clear();
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void close() {}
}
