package dev.sandframe.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.guest.ExecutionOutcome.End;
import dev.sandframe.guest.Guest.SeedOutcome;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestContextTest {
    private static final ExecutionLimits LIMITS = new ExecutionLimits(20_000, 30_000, OptionalLong.empty(), 1 << 20);
    private static final String COUNT_TEXTS = "sum(file.startswith('<execution') for file in linecache.cache)";
    private static Engine engine;

    private ByteArrayOutputStream stdout;
    private ByteArrayOutputStream stderr;
    private GuestContext guest;

    @BeforeAll
    static void startEngine() {
        engine = ContextFactory.engine();
    }

    @BeforeEach
    void open() {
        stdout = new ByteArrayOutputStream();
        stderr = new ByteArrayOutputStream();
        guest = GuestContext.open(engine, GuestOptions.of(stdout, stderr));
    }

    @AfterEach
    void close() {
        guest.close();
    }

    private ExecutionOutcome run(String code) {
        return guest.execute(code, LIMITS);
    }

    private static End.Raised raised(ExecutionOutcome outcome) {
        return assertInstanceOf(End.Raised.class, outcome.end());
    }

    @Test
    void keepsNamesAndShowsTheLastExpression() {
        run("a = 20");
        ExecutionOutcome outcome = run("a += 1\na * 2");

        assertEquals(new End.Completed(), outcome.end());
        assertEquals(List.of(Map.of("text/plain", "42")), outcome.results());
        assertEquals(Map.of("a", "int"), outcome.variables());
    }

    @Test
    void printsAtOnceAndInOrder() {
        run("import sys\nprint('é')\nprint('oops', file=sys.stderr)\nNone");

        assertEquals("é\n", stdout.toString(StandardCharsets.UTF_8));
        assertEquals("oops\n", stderr.toString(StandardCharsets.UTF_8));
    }

    @Test
    void tellsTheLineAndTheTracebackOfAnException() {
        var error = raised(run("def f():\n    return 1 / 0\n\nf()\n")).error();

        assertEquals("ZeroDivisionError", error.name());
        assertEquals("division by zero", error.value());
        assertEquals(2, error.line().orElseThrow());
        assertTrue(error.traceback().startsWith("""
                        Traceback (most recent call last):
                          File "<execution 1>", line 4, in <module>
                            f()
                          File "<execution 1>", line 2, in f
                            return 1 / 0
                        """), error.traceback());
        assertTrue(error.traceback().endsWith("ZeroDivisionError: division by zero\n"), error.traceback());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a'.ljust(2**31 - 1)", "'%.2147483647f' % 1.5", "'%.2147483647e' % 1.5"})
    void stopsWhatTheInterpreterCannotCountAsItsMemory(String code) {
        assertEquals(
                new End.Stopped(StopReason.MEMORY), run("kept = 1\n" + code).end());
        assertEquals(
                new SeedOutcome.Raised("a text or a number cannot be so large"),
                guest.executeSeed("x = " + code, LIMITS));
        assertEquals(Map.of("kept", "int"), run("").variables());
    }

    @Test
    void keepsTheTextOfTheNewestExecutionsOnly() {
        run("import linecache\n\ndef oldest():\n    return 1 / 0  # oldest");
        for (int i = 0; i < 255; i++) {
            run("pass");
        }
        run("def newest():\n    return 1 / 0  # newest");

        String traceback = raised(run("newest()")).error().traceback();
        assertTrue(traceback.contains("\n    return 1 / 0  # newest\n"), traceback);
        traceback = raised(run("oldest()")).error().traceback();
        assertTrue(traceback.contains("\n  File \"<execution 1>\", line 4, in oldest\nZeroDivisionError"), traceback);
        assertEquals(List.of(Map.of("text/plain", "256")), run(COUNT_TEXTS).results());
    }

    @Test
    void keepsNoMoreTextThanASessionsMemoryDoesNotFeel() {
        run("import linecache");
        for (int i = 0; i < 9; i++) {
            run("# " + "x".repeat(1 << 19));
        }

        assertEquals(List.of(Map.of("text/plain", "8")), run(COUNT_TEXTS).results());
    }

    @Test
    void tellsSyntaxErrorsByTheirLine() {
        var error = raised(run("a = 1\nb = (\n")).error();

        assertEquals("SyntaxError", error.name());
        assertEquals(2, error.line().orElseThrow());
    }

    /** Code that swallows whatever stops it is tried against real workers, whose process can be ended. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "while True: pass",
                "import time; time.sleep(1000)",
                "while True: print('flood')",
                "class A:\n  def __repr__(self):\n    while True: pass\nA()",
            })
    void stopsWhatIsTooLongAndKeepsTheNames(String code) {
        run("kept = 1");
        ExecutionOutcome stopped = guest.execute(code, new ExecutionLimits(500, 1_000, OptionalLong.empty(), 1 << 20));

        assertInstanceOf(End.Stopped.class, stopped.end());
        assertEquals(List.of(Map.of("text/plain", "1")), run("kept").results());
    }

    @Test
    void stopsWhatAllocatesMoreThanTheRequestAllows() {
        ExecutionOutcome stopped = guest.execute(
                "x = []\nwhile True: x = [0] * 100_000",
                new ExecutionLimits(20_000, 30_000, OptionalLong.of(100 << 20), 1 << 20));

        assertEquals(new End.Stopped(StopReason.MEMORY), stopped.end());
    }

    @Test
    void leavesOutResultsLargerThanTheirLimit() {
        ExecutionOutcome outcome =
                guest.execute("'x' * 1000", new ExecutionLimits(20_000, 30_000, OptionalLong.empty(), 300));

        assertTrue(outcome.truncated());
        assertEquals(100, outcome.results().getFirst().get("text/plain").length());
    }

    @Test
    void endsTheExecutionAndNotTheSessionOnExit() {
        assertEquals(new End.Completed(), run("import sys; sys.exit()").end());
        assertEquals("SystemExit", raised(run("import os; os._exit(3)")).error().name());
        assertEquals(List.of(Map.of("text/plain", "2")), run("1 + 1").results());
    }

    @Test
    void picklesClassesOfTheSession() {
        ExecutionOutcome outcome = run("import pickle\nclass A: pass\ntype(pickle.loads(pickle.dumps(A()))).__name__");

        assertEquals(List.of(Map.of("text/plain", "'A'")), outcome.results());
    }

    @Test
    void seedCodeSeesNamesAndForgetsWhatItAssigns() {
        assertEquals(new SeedOutcome.Returned("{}"), guest.executeSeed("global g; g = 5", LIMITS));
        assertEquals(new SeedOutcome.Returned("{\"x\": 6}"), guest.executeSeed("x = g + 1", LIMITS));
        assertEquals(new SeedOutcome.Raised("name 'x' is not defined"), guest.executeSeed("x", LIMITS));
        assertEquals(List.of("g"), guest.names());
    }

    @Test
    void seedCodeIsStoppedToo() {
        var outcome = guest.executeSeed("while True: pass", new ExecutionLimits(300, 1_000, OptionalLong.empty(), 1));

        assertInstanceOf(SeedOutcome.Stopped.class, outcome);
    }

    @Test
    void seedCodeThatWasStoppedDoesNotHinderTheNext() {
        var stopped = guest.executeSeed("""
                import builtins
                def no_import(*names): raise ImportError("not this one")
                builtins.__import__ = no_import
                while True: pass
                """, new ExecutionLimits(300, 1_000, OptionalLong.empty(), 1));
        assertInstanceOf(SeedOutcome.Stopped.class, stopped);

        var next = guest.executeSeed("from math import floor; x = floor(2.5)", LIMITS);

        assertInstanceOf(SeedOutcome.Returned.class, next);
    }

    @Test
    void canBeCancelledWhileItParsesATable() throws Exception {
        byte[] csv = ("A,B\n" + "1234567,some text\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
        run("kept = 1");
        AtomicBoolean over = new AtomicBoolean();
        Thread impatient = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                guest.cancel();
                Thread.onSpinWait();
            }
        });

        GuestFailure failure = assertThrows(GuestFailure.class, () -> guest.bindCsv("df", csv));
        over.set(true);
        impatient.join();

        assertEquals("the execution failed inside the sandbox", failure.getMessage());
        assertEquals(List.of("kept"), guest.names());
        assertEquals(List.of(Map.of("text/plain", "1")), run("kept").results());
    }
}
