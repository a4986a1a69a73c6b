package dev.sandframe.frame.compute;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The unary operations on elements, named as numpy names them. */
public enum UnaryOp {
    NEGATIVE,
    POSITIVE,
    ABSOLUTE,
    SIGN,
    SQUARE,
    INVERT,
    SQRT,
    CBRT,
    RECIPROCAL,
    EXP,
    EXP2,
    EXPM1,
    LOG,
    LOG2,
    LOG10,
    LOG1P,
    SIN,
    COS,
    TAN,
    ARCSIN,
    ARCCOS,
    ARCTAN,
    SINH,
    COSH,
    TANH,
    ARCSINH,
    ARCCOSH,
    ARCTANH,
    DEGREES,
    RADIANS,
    FLOOR,
    CEIL,
    TRUNC,
    RINT,
    SPACING,
    BIT_COUNT,
    ISNAN,
    ISINF,
    ISFINITE,
    SIGNBIT;

    private static final Map<String, UnaryOp> BY_NAME = new HashMap<>();

    static {
        for (UnaryOp op : values()) {
            BY_NAME.put(op.name().toLowerCase(Locale.ROOT), op);
        }
    }

    /** The operation of a name in lower case, or {@code null}. */
    public static @Nullable UnaryOp named(String name) {
        return BY_NAME.get(name);
    }

    /** Whether the result is a bool. */
    public boolean isTest() {
        return ordinal() >= ISNAN.ordinal();
    }

    /** Whether an infinity from a finite element means a pole rather than an overflow. */
    boolean hasPole() {
        return switch (this) {
            case LOG, LOG2, LOG10, LOG1P, RECIPROCAL, ARCTANH -> true;
            default -> false;
        };
    }
}
