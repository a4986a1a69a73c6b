package dev.sandframe.bridge;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** A function that Python can call, and whose text, which Python can ask for, tells its name and not its Java class. */
public record Function(String name, ProxyExecutable body) implements ProxyExecutable {
    @Override
    public @Nullable Object execute(Value... arguments) {
        return body.execute(arguments);
    }

    @Override
    public String toString() {
        return "<kernel function " + name + ">";
    }
}
