package dev.sandframe.frame.compute;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The binary operations on elements, named as numpy names them. */
public enum BinaryOp {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    FLOOR_DIVIDE,
    REMAINDER,
    FMOD,
    POWER,
    MAXIMUM,
    MINIMUM,
    FMAX,
    FMIN,
    ARCTAN2,
    HYPOT,
    COPYSIGN,
    NEXTAFTER,
    LOGADDEXP,
    LOGADDEXP2,
    HEAVISIDE,
    BITWISE_AND,
    BITWISE_OR,
    BITWISE_XOR,
    LEFT_SHIFT,
    RIGHT_SHIFT,
    GCD,
    LCM,
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_EQUAL,
    GREATER,
    GREATER_EQUAL;

    private static final Map<String, BinaryOp> BY_NAME = new HashMap<>();

    static {
        for (BinaryOp op : values()) {
            BY_NAME.put(op.name().toLowerCase(Locale.ROOT), op);
        }
    }

    /** The operation of a name in lower case, or {@code null}. */
    public static @Nullable BinaryOp named(String name) {
        return BY_NAME.get(name);
    }

    public boolean isComparison() {
        return ordinal() >= EQUAL.ordinal();
    }

    /** Whether an infinity from finite operands can come of a zero. */
    boolean divides() {
        return this == DIVIDE || this == FLOOR_DIVIDE || this == POWER;
    }
}
