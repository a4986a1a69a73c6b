package dev.sandframe.guest;

import dev.sandframe.bridge.Verbs;
import dev.sandframe.frame.Interruption;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/** A {@link Guest} in a GraalPy context. Its Python half is {@code _sandframe/session.py}. */
public final class GuestContext implements Guest {
    private final Context context;
    private final Value session;
    private final Value executeSeed;
    private final Value changedNames;
    private List<String> names = List.of();

    private GuestContext(Context context) {
        this.context = context;
        this.session = start(context);
        this.executeSeed = session.getMember("execute_seed");
        this.changedNames = session.getMember("changed_names");
    }

    /** Opens a guest with the facade ready to import. Takes seconds of CPU in a fresh process. */
    public static GuestContext open(GuestOptions options) {
        return open(ContextFactory.engine(), options);
    }

    /** Opens a guest in an engine that other guests of this process share. */
    static GuestContext open(Engine engine, GuestOptions options) {
        return new GuestContext(ContextFactory.context(engine, options));
    }

    private static Value start(Context context) {
        Verbs verbs = Verbs.all();
        Map<String, Object> table = new HashMap<>(verbs.table());
        Value start = context.eval(
                Source.newBuilder("python", Facade.bootstrap(), "<bootstrap>").buildLiteral());
        Value started = start.execute(
                ProxyObject.fromMap(table),
                ProxyArray.fromList(new ArrayList<>(verbs.table().keySet())),
                (ProxyExecutable) GuestContext::module);
        verbs.raiseWith(started.getArrayElement(0));
        return started.getArrayElement(1);
    }

    /** The context itself, for tests. */
    Context context() {
        return context;
    }

    private static Object module(Value... arguments) {
        Facade.Module module = Facade.module(arguments[0].asString());
        return module == null
                ? ProxyArray.fromArray()
                : ProxyArray.fromArray(module.text(), module.origin(), module.isPackage());
    }

    @Override
    public SeedOutcome executeSeed(String code) {
        Interruption.clear();
        try {
            Value answer = executeSeed.execute(code);
            String text = answer.getArrayElement(1).asString();
            return answer.getArrayElement(0).asBoolean()
                    ? new SeedOutcome.Returned(text)
                    : new SeedOutcome.Raised(text);
        } catch (PolyglotException e) {
            return new SeedOutcome.Raised(told(e));
        }
    }

    @Override
    public void bindCsv(String name, byte[] csv) throws GuestFailure {
        throw new UnsupportedOperationException("bindCsv");
    }

    @Override
    public void writeRecords(String name, OutputStream sink) throws GuestFailure, IOException {
        throw new UnsupportedOperationException("writeRecords");
    }

    @Override
    public List<String> names() {
        Value changed = changedNames.execute();
        if (!changed.isNull()) {
            List<String> renewed = new ArrayList<>();
            for (long i = 0; i < changed.getArraySize(); i++) {
                renewed.add(changed.getArrayElement(i).asString());
            }
            names = List.copyOf(renewed);
        }
        return names;
    }

    @Override
    public void clear() {
        session.invokeMember("clear");
    }

    @Override
    public void interrupt() {
        Interruption.request();
        try {
            context.interrupt(Duration.ZERO);
        } catch (TimeoutException e) {
            // Not stopped yet: the hard stop is the caller's.
        }
    }

    @Override
    public void close() {
        context.close(true);
    }

    /** What an exception that no Python code caught is told as: never with a Java class name. */
    private static String told(PolyglotException e) {
        if (e.isInterrupted() || e.isCancelled()) {
            return "the execution was stopped";
        }
        if (e.isGuestException()) {
            return String.valueOf(e.getMessage());
        }
        return "the execution failed inside the sandbox";
    }
}
