package dev.sandframe.bridge;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.Proxy;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/**
 * A Java object that Python holds. Python sees no members of it, cannot tell its class, and its text, which {@code str()} gives, is
 * always the same: of an object that crossed as it is, {@code repr()} would tell the class's name.
 */
public final class Handle implements Proxy {
    private final Object target;

    private Handle(Object target) {
        this.target = target;
    }

    /** What a value from Python holds, when it is a handle of that kind. */
    public static <T> @Nullable T heldOrNull(Value value, Class<T> kind) {
        return value.isProxyObject() && value.asProxyObject() instanceof Handle handle && kind.isInstance(handle.target)
                ? kind.cast(handle.target)
                : null;
    }

    /** What a value from Python holds, which has to be a handle of that kind. */
    public static <T> T held(Value value, Class<T> kind) {
        T held = heldOrNull(value, kind);
        if (held == null) {
            throw new IllegalArgumentException("no handle of the kind expected");
        }
        return held;
    }

    /** Objects as a list of handles for Python. */
    public static ProxyArray list(Object[] objects) {
        return new Handles(ProxyArray.fromArray(objects));
    }

    /** An answer as Python may have it: plain values, Python's own objects and lists of such as they are, all else as handles. */
    static @Nullable Object hiding(@Nullable Object answer) {
        return switch (answer) {
            case null -> null;
            case String _, Number _, Boolean _, Character _, Value _, Handle _, Handles _ -> answer;
            case ProxyArray list -> new Handles(list);
            case Proxy other -> other;
            default -> new Handle(answer);
        };
    }

    @Override
    public String toString() {
        return "<kernel object>";
    }

    /** A list whose items are hidden as they are read. */
    private record Handles(ProxyArray list) implements ProxyArray {
        @Override
        public @Nullable Object get(long index) {
            return hiding(list.get(index));
        }

        @Override
        public void set(long index, Value value) {
            list.set(index, value);
        }

        @Override
        public long getSize() {
            return list.getSize();
        }

        @Override
        public String toString() {
            return "<kernel list>";
        }
    }
}
