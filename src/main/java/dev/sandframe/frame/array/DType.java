package dev.sandframe.frame.array;

/**
 * An element type: a kind and what that kind needs.
 *
 * @param parameter the {@link TimeUnit} number of a time, the length of text or bytes, else 0
 */
public record DType(Kind kind, int parameter) {
    public static final DType BOOL = new DType(Kind.BOOL, 0);
    public static final DType INT8 = new DType(Kind.INT8, 0);
    public static final DType INT16 = new DType(Kind.INT16, 0);
    public static final DType INT32 = new DType(Kind.INT32, 0);
    public static final DType INT64 = new DType(Kind.INT64, 0);
    public static final DType UINT8 = new DType(Kind.UINT8, 0);
    public static final DType UINT64 = new DType(Kind.UINT64, 0);
    public static final DType FLOAT16 = new DType(Kind.FLOAT16, 0);
    public static final DType FLOAT32 = new DType(Kind.FLOAT32, 0);
    public static final DType FLOAT64 = new DType(Kind.FLOAT64, 0);
    public static final DType COMPLEX64 = new DType(Kind.COMPLEX64, 0);
    public static final DType COMPLEX128 = new DType(Kind.COMPLEX128, 0);
    public static final DType OBJECT = new DType(Kind.OBJECT, 0);
    public static final DType DATETIME_NS = new DType(Kind.DATETIME64, TimeUnit.NANOSECOND);
    public static final DType TIMEDELTA_NS = new DType(Kind.TIMEDELTA64, TimeUnit.NANOSECOND);

    /** The type as one number, as it crosses the seam: the kind's ordinal below, the parameter above it. */
    public int code() {
        return kind.ordinal() | parameter << 8;
    }

    /** The inverse of {@link #code()}. */
    public static DType of(int code) {
        return new DType(Kind.values()[code & 0xff], code >>> 8);
    }

    public boolean is(Kind other) {
        return kind == other;
    }
}
