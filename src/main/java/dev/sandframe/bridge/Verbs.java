package dev.sandframe.bridge;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
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
    private static final String TOO_LARGE = "an array cannot be so large";

    private final Map<String, ProxyExecutable> table = new TreeMap<>();
    private final Map<String, Verb> bodies = new TreeMap<>();
    private @Nullable Value raiser;
    private @Nullable Value none;
    private OutputStream stdout = OutputStream.nullOutputStream();
    private OutputStream stderr = OutputStream.nullOutputStream();

    /** All verbs of the facade. */
    public static Verbs all() {
        Verbs verbs = new Verbs();
        ArrayVerbs.register(verbs);
        TextVerbs.register(verbs);
        StringVerbs.register(verbs);
        CsvVerbs.register(verbs);
        JsonVerbs.register(verbs);
        ComputeVerbs.register(verbs);
        ColumnVerbs.register(verbs);
        SortVerbs.register(verbs);
        HashVerbs.register(verbs);
        TimeVerbs.register(verbs);
        RandomVerbs.register(verbs);
        LinalgVerbs.register(verbs);
        LabelVerbs.register(verbs);
        JoinVerbs.register(verbs);
        StatisticsVerbs.register(verbs);
        StreamVerbs.register(verbs);
        GroupVerbs.register(verbs);
        WindowVerbs.register(verbs);
        return verbs;
    }

    void add(String name, Verb verb) {
        if (table.put(name, new Function(name, values -> guarded(name, verb, values))) != null) {
            throw new IllegalStateException("verb twice: " + name);
        }
        bodies.put(name, verb);
    }

    /** What a verb does, for another that does it several times. */
    Verb named(String name) {
        Verb verb = bodies.get(name);
        if (verb == null) {
            throw FrameException.typeError("there is no kernel function '" + name + "'");
        }
        return verb;
    }

    /** The table, in order of the names. */
    public Map<String, ProxyExecutable> table() {
        return table;
    }

    /** Sets the Python function {@code raise_(type_name, text)} by which errors reach the guest. */
    public void raiseWith(Value function) {
        raiser = function;
    }

    /** Sets the guest's own {@code None}: Java's {@code null} would arrive as another object, of a type of its own. */
    public void answerNothingWith(Value nothing) {
        none = nothing;
    }

    /** Sets where the guest prints. */
    public void printTo(OutputStream out, OutputStream err) {
        stdout = out;
        stderr = err;
    }

    OutputStream stdout() {
        return stdout;
    }

    OutputStream stderr() {
        return stderr;
    }

    /** Objects as a list for Python, with the guest's own {@code None} for {@code null}. */
    ProxyArray list(@Nullable Object[] objects) {
        @Nullable Object[] answered = new Object[objects.length];
        for (int i = 0; i < objects.length; i++) {
            answered[i] = objects[i] == null ? none : objects[i];
        }
        return ProxyArray.fromArray(answered);
    }

    /** Writes objects to a list of Python of as many elements, which takes them faster than Python reads them from a list here. */
    void fill(Value list, @Nullable Object[] objects) {
        if (!list.hasArrayElements() || list.getArraySize() != objects.length) {
            throw FrameException.typeError("a list of " + objects.length + " elements is needed");
        }
        for (int i = 0; i < objects.length; i++) {
            if ((i & 0xffff) == 0xffff) {
                Interruption.check();
            }
            list.setArrayElement(i, objects[i] == null ? none : objects[i]);
        }
    }

    private @Nullable Object guarded(String name, Verb verb, Value[] values) {
        try {
            Object answer = verb.call(new Arguments(values));
            return answer == null ? none : Handle.hiding(answer);
        } catch (FrameException e) {
            throw raise(e.typeName(), String.valueOf(e.getMessage()));
        } catch (PolyglotException | Interruption.Stopped e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw raise("MemoryError", "");
        } catch (StackOverflowError e) {
            throw raise("RecursionError", "maximum recursion depth exceeded");
        } catch (NegativeArraySizeException e) {
            throw raise("MemoryError", TOO_LARGE);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            if (e instanceof ArithmeticException
                    && String.valueOf(e.getMessage()).contains("overflow")) {
                throw raise("MemoryError", TOO_LARGE);
            }
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
