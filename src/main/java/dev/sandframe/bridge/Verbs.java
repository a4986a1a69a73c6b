package dev.sandframe.bridge;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import java.util.Map;
import java.util.TreeMap;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/**
 * The table of all functions that Python can call, by name. A failure in one becomes a Python exception: the kernels' own
 * {@link FrameException} by its type and text, memory and stack exhaustion by theirs, anything else an opaque
 * {@code RuntimeError} that names the verb.
 *
 * <p>Used by one context on one thread.
 */
public final class Verbs {
    private final Map<String, ProxyExecutable> table = new TreeMap<>();
    private @Nullable Value raiser;

    /** All verbs of the facade. */
    public static Verbs all() {
        Verbs verbs = new Verbs();
        ArrayVerbs.register(verbs);
        TextVerbs.register(verbs);
        CsvVerbs.register(verbs);
        JsonVerbs.register(verbs);
        ComputeVerbs.register(verbs);
        SortVerbs.register(verbs);
        HashVerbs.register(verbs);
        TimeVerbs.register(verbs);
        LabelVerbs.register(verbs);
        StatisticsVerbs.register(verbs);
        return verbs;
    }

    void add(String name, Verb verb) {
        if (table.put(name, values -> guarded(name, verb, values)) != null) {
            throw new IllegalStateException("verb twice: " + name);
        }
    }

    /** The table, in order of the names. */
    public Map<String, ProxyExecutable> table() {
        return table;
    }

    /** Sets the Python function {@code raise_(type_name, text)} by which errors reach the guest. */
    public void raiseWith(Value function) {
        raiser = function;
    }

    private @Nullable Object guarded(String name, Verb verb, Value[] values) {
        try {
            return verb.call(new Arguments(values));
        } catch (FrameException e) {
            throw raise(e.typeName(), String.valueOf(e.getMessage()));
        } catch (PolyglotException | Interruption.Stopped e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw raise("MemoryError", "");
        } catch (StackOverflowError e) {
            throw raise("RecursionError", "maximum recursion depth exceeded");
        } catch (RuntimeException | LinkageError | AssertionError e) {
            if (Boolean.getBoolean("sandframe.kernel.trace")) {
                e.printStackTrace();
            }
            throw raise("RuntimeError", "internal error in kernel '" + name + "'");
        }
    }

    private RuntimeException raise(String type, String text) {
        if (raiser == null) {
            return new IllegalStateException(type + ": " + text);
        }
        raiser.executeVoid(type, text);
        return new IllegalStateException("the raiser returned");
    }
}
