package dev.sandframe.frame.array;

/** The kinds of element that an array can hold, at first in the order of numpy's type numbers; the ordinal is part of the seam. */
public enum Kind {
    BOOL("bool", 1, 'b'),
    INT8("int8", 1, 'i'),
    INT16("int16", 2, 'i'),
    INT32("int32", 4, 'i'),
    INT64("int64", 8, 'i'),
    UINT8("uint8", 1, 'u'),
    UINT16("uint16", 2, 'u'),
    UINT32("uint32", 4, 'u'),
    UINT64("uint64", 8, 'u'),
    FLOAT32("float32", 4, 'f'),
    FLOAT64("float64", 8, 'f'),
    COMPLEX128("complex128", 16, 'c'),
    DATETIME64("datetime64", 8, 'M'),
    TIMEDELTA64("timedelta64", 8, 'm'),
    OBJECT("object", 8, 'O'),
    /** Text of a fixed length in characters; held as Java strings. */
    UNICODE("str", 4, 'U'),
    /** Bytes of a fixed length; held as Java strings of Latin-1. */
    BYTES("bytes", 1, 'S'),
    /** Half precision: held as the bits of IEEE's binary16, computed with in single precision, as numpy does. */
    FLOAT16("float16", 2, 'f'),
    COMPLEX64("complex64", 8, 'c');

    private final String label;
    private final int itemSize;
    private final char code;

    Kind(String label, int itemSize, char code) {
        this.label = label;
        this.itemSize = itemSize;
        this.code = code;
    }

    /** numpy's name, for example {@code int64}. */
    public String label() {
        return label;
    }

    /** Bytes of one element; of one character for text. */
    public int itemSize() {
        return itemSize;
    }

    /** numpy's one-letter kind, for example {@code i}. */
    public char code() {
        return code;
    }

    public boolean isSigned() {
        return code == 'i';
    }

    public boolean isUnsigned() {
        return code == 'u';
    }

    public boolean isInteger() {
        return code == 'i' || code == 'u';
    }

    public boolean isFloating() {
        return code == 'f';
    }

    public boolean isComplex() {
        return code == 'c';
    }

    public boolean isTime() {
        return code == 'M' || code == 'm';
    }

    /** Whether an element is a Java object rather than a primitive. */
    public boolean isReference() {
        return this == OBJECT || this == UNICODE || this == BYTES;
    }
}
