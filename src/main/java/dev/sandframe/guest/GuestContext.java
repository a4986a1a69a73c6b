package dev.sandframe.guest;

import dev.sandframe.bridge.Function;
import dev.sandframe.bridge.Handle;
import dev.sandframe.bridge.Verbs;
import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.csv.CsvReader;
import dev.sandframe.frame.csv.Utf8;
import dev.sandframe.frame.json.JsonFrame;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** A {@link Guest} in a GraalPy context. Its Python half is {@code _sandframe/session.py}. */
public final class GuestContext implements Guest {
    /** For what is asked of Python when an execution has ended: it is quick, unless code has put something of its own there. */
    private static final ExecutionLimits AFTERWARDS = new ExecutionLimits(300, 2_000, OptionalLong.empty(), 0);

    /** For Python's part in what is uploaded and downloaded: quick, too, unless code has put something of its own in its way. */
    private static final ExecutionLimits HANDING_OVER =
            new ExecutionLimits(10_000, 60_000, OptionalLong.empty(), Integer.MAX_VALUE);

    private static final Pattern TOO_LARGE =
            Pattern.compile("java\\.lang\\.(NegativeArraySizeException|OutOfMemoryError"
                    + "|ArithmeticException: BigInteger would overflow|IllegalArgumentException: Digits < 0)");

    private final Context context;
    private final Watchdog watchdog;
    private final HeapWatch heapWatch;
    // The session's functions, taken once: code may put others in their place.
    private final Value bindTable;
    private final Value changedNames;
    private final Value clear;
    private final Value execute;
    private final Value executeSeed;
    private final Value findAftermath;
    private final Value flush;
    private final Value records;
    private final Value warmUp;
    private List<String> names = List.of();

    private GuestContext(Context context, Facade facade, GuestOptions options) {
        this.context = context;
        this.watchdog = new Watchdog(new Watchdog.Stopper() {
            @Override
            public boolean interrupt(Duration patience) {
                return GuestContext.this.interrupt(patience);
            }

            @Override
            public void hang(StopReason reason) {
                options.onHang().accept(reason);
            }
        });
        this.heapWatch = new HeapWatch(() -> watchdog.stop(StopReason.MEMORY));
        Value session = start(context, facade, options);
        this.bindTable = session.getMember("bind_table");
        this.changedNames = session.getMember("changed_names");
        this.clear = session.getMember("clear");
        this.execute = session.getMember("execute");
        this.executeSeed = session.getMember("execute_seed");
        this.findAftermath = session.getMember("aftermath");
        this.flush = session.getMember("flush");
        this.records = session.getMember("records");
        this.warmUp = session.getMember("warm_up");
    }

    /** Opens a guest with the facade ready to import. Takes seconds of CPU in a fresh process. */
    public static GuestContext open(GuestOptions options) {
        return open(ContextFactory.engine(), options);
    }

    /** Opens a guest in an engine that other guests of this process share. */
    static GuestContext open(Engine engine, GuestOptions options) {
        return open(engine, Facade.of(engine), options);
    }

    /** Opens a guest with a facade of one's own. */
    static GuestContext open(Engine engine, Facade facade, GuestOptions options) {
        return new GuestContext(ContextFactory.context(engine, options), facade, options);
    }

    private static Value start(Context context, Facade facade, GuestOptions options) {
        Verbs verbs = Verbs.all();
        verbs.printTo(options.stdout(), options.stderr());
        Map<String, Object> table = new HashMap<>(verbs.table());
        Value start = context.eval(
                Source.newBuilder("python", facade.bootstrap(), "<bootstrap>").buildLiteral());
        Value started = start.execute(
                ProxyObject.fromMap(table),
                ProxyArray.fromList(new ArrayList<>(verbs.table().keySet())),
                new Function("find", arguments -> find(facade, arguments)),
                new Function("read", arguments -> read(facade, arguments)));
        verbs.raiseWith(started.getArrayElement(0));
        verbs.answerNothingWith(started.getArrayElement(2));
        return started.getArrayElement(1);
    }

    /** The context itself, for tests. */
    Context context() {
        return context;
    }

    // Code finds these two functions behind the importer, and may call them with anything.

    private static Object find(Facade facade, Value... arguments) {
        Facade.Place place = isName(arguments) ? facade.find(arguments[0].asString()) : null;
        return place == null ? ProxyArray.fromArray() : ProxyArray.fromArray(place.origin(), place.isPackage());
    }

    private static Object read(Facade facade, Value... arguments) {
        Facade.Content content = isName(arguments) ? facade.read(arguments[0].asString()) : null;
        return content == null ? ProxyArray.fromArray() : ProxyArray.fromArray(content.text(), content.compiled());
    }

    private static boolean isName(Value... arguments) {
        return arguments.length == 1 && arguments[0].isString();
    }

    /** Imports what sessions usually need and runs usual operations once, so that the first execution finds them ready. */
    public void warmUp() {
        warmUp.execute();
    }

    @Override
    public SeedOutcome executeSeed(String code, ExecutionLimits limits) {
        Meter meter = begin(limits);
        SeedOutcome outcome;
        try {
            Value answer = executeSeed.execute(code);
            outcome = answer.isString()
                    ? new SeedOutcome.Returned(answer.asString())
                    : new SeedOutcome.Raised(answer.getArrayElement(0).asString());
        } catch (RuntimeException e) {
            // Also what comes of an answer of another form: code may have put another function in this one's place.
            outcome = new SeedOutcome.Raised(told(e));
        }
        StopReason reason = end();
        if (reason == null) {
            return outcome;
        }
        flush();
        return new SeedOutcome.Stopped(reason, meter.read());
    }

    @Override
    public ExecutionOutcome execute(String code, ExecutionLimits limits) {
        Meter meter = begin(limits);
        HeapWatch.resetPeak();
        ExecutionOutcome.End end;
        Aftermath aftermath = Aftermath.NOTHING;
        try {
            Value error = execute.execute(code);
            end = error.isNull() ? new ExecutionOutcome.End.Completed() : new ExecutionOutcome.End.Raised(error(error));
            aftermath = Aftermath.of(findAftermath.execute(), limits.resultBytes());
        } catch (RuntimeException e) {
            String name = isTooLarge(e) ? "MemoryError" : "RuntimeError";
            end = new ExecutionOutcome.End.Raised(
                    new ExecutionOutcome.PythonError(name, told(e), name + ": " + told(e), Optional.empty()));
        }
        StopReason reason = end();
        if (reason != null) {
            end = new ExecutionOutcome.End.Stopped(reason);
            flush();
        } else if (end instanceof ExecutionOutcome.End.Raised(var error)
                && error.name().equals("MemoryError")) {
            end = new ExecutionOutcome.End.Stopped(StopReason.MEMORY);
        }
        return new ExecutionOutcome(
                end,
                aftermath.results(),
                aftermath.variables(),
                aftermath.frames(),
                aftermath.truncated(),
                meter.read());
    }

    private Meter begin(ExecutionLimits limits) {
        Meter meter = Meter.start();
        heapWatch.begin();
        watch(limits);
        return meter;
    }

    private void watch(ExecutionLimits limits) {
        Interruption.clear();
        watchdog.arm(limits);
    }

    /** Goes on under other limits; throws where a stop has come already. */
    private void renew(ExecutionLimits limits) {
        if (watchdog.renew(limits) != null) {
            Interruption.request();
            Interruption.check();
        }
    }

    /** Ends the watch: why the execution was stopped, if it was. */
    private @Nullable StopReason end() {
        StopReason reason = watchdog.disarm();
        Interruption.clear();
        return reason;
    }

    private void flush() {
        watch(AFTERWARDS);
        try {
            flush.execute();
        } catch (RuntimeException e) {
            // The guest broke its own files: what it had printed was written through already.
        } finally {
            end();
        }
    }

    private static ExecutionOutcome.PythonError error(Value told) {
        Value line = told.getArrayElement(3);
        return new ExecutionOutcome.PythonError(
                told.getArrayElement(0).asString(),
                told.getArrayElement(1).asString(),
                told.getArrayElement(2).asString(),
                line.isNull() ? Optional.empty() : Optional.of(line.asInt()));
    }

    @Override
    public void bindCsv(String name, byte[] csv) throws GuestFailure {
        // Without limits of its own, but so that it can be cancelled.
        begin(ExecutionLimits.NONE);
        try {
            Utf8.Failure failure = Utf8.checkAsFile(csv);
            if (failure != null) {
                throw new GuestFailure("UnicodeDecodeError", failure.message());
            }
            CsvReader.Table table = CsvReader.readDefault(csv);
            renew(HANDING_OVER);
            bindTable.execute(
                    name,
                    ProxyArray.fromArray(table.names().toArray()),
                    Handle.list(table.columns()),
                    table.indexColumns(),
                    table.rows());
        } catch (FrameException e) {
            throw new GuestFailure(e.typeName(), String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            throw new GuestFailure("MemoryError", "the table does not fit the session's memory");
        } catch (RuntimeException e) {
            throw failure(e, end(), "the table does not fit the session's memory");
        } finally {
            end();
        }
    }

    @Override
    public void writeRecords(String name, OutputStream sink) throws GuestFailure, IOException {
        begin(HANDING_OVER);
        try {
            Value told = records.execute(name);
            renew(ExecutionLimits.NONE);
            if (told.isString()) {
                sink.write(told.asString().getBytes(StandardCharsets.UTF_8));
            } else {
                JsonFrame frame = Handle.held(told, JsonFrame.class);
                frame.writeTo(sink, JsonFrame.Orient.RECORDS);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (OutOfMemoryError e) {
            throw new GuestFailure("MemoryError", "the frame does not fit the session's memory twice");
        } catch (RuntimeException e) {
            throw failure(e, end(), "the frame does not fit the session's memory twice");
        } finally {
            end();
        }
    }

    private static GuestFailure failure(RuntimeException e, @Nullable StopReason reason, String tooLarge) {
        if (reason == StopReason.MEMORY) {
            return new GuestFailure("MemoryError", tooLarge);
        }
        if (reason == StopReason.CPU || reason == StopReason.WALL) {
            return new GuestFailure("TimeoutError", "something in the session kept this from ending in time");
        }
        return failure(e);
    }

    private static GuestFailure failure(RuntimeException e) {
        if (e instanceof PolyglotException thrown && thrown.isGuestException() && thrown.getGuestObject() != null) {
            Value error = thrown.getGuestObject();
            Value type = error.getMetaObject();
            String typeName = type == null ? "Exception" : type.getMetaSimpleName();
            return new GuestFailure(
                    typeName, String.valueOf(thrown.getMessage()).replaceFirst("^" + typeName + ": ", ""));
        }
        return new GuestFailure("RuntimeError", told(e));
    }

    @Override
    public List<String> names() {
        watch(AFTERWARDS);
        try {
            Value changed = changedNames.execute();
            if (!changed.isNull()) {
                names = Aftermath.texts(changed);
            }
        } catch (RuntimeException e) {
            // Code has put something of its own in the place of the session's: the names stay as they were told last.
        } finally {
            end();
        }
        return names;
    }

    @Override
    public void clear() {
        clear.execute();
    }

    @Override
    public void cancel() {
        watchdog.stop(StopReason.CANCELLED);
    }

    @Override
    public void close() {
        watchdog.close();
        heapWatch.close();
        context.close(true);
    }

    /** Asks the context to stop, from the watchdog's thread. */
    private boolean interrupt(Duration patience) {
        Interruption.request();
        try {
            context.interrupt(patience);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** What an exception that no Python code caught is told as: never with a Java class name. */
    private static String told(RuntimeException e) {
        if (e instanceof PolyglotException p
                && p.isGuestException()
                && !p.isInternalError()
                && !p.isInterrupted()
                && !p.isCancelled()) {
            return String.valueOf(e.getMessage());
        }
        return isTooLarge(e) ? "a text or a number cannot be so large" : "the execution failed inside the sandbox";
    }

    /** Whether the interpreter could not count, in its 32 bits, how large something would be; Python has a MemoryError there. */
    private static boolean isTooLarge(RuntimeException e) {
        return e instanceof PolyglotException failure
                && failure.isInternalError()
                && TOO_LARGE.matcher(String.valueOf(failure.getMessage())).lookingAt();
    }
}
