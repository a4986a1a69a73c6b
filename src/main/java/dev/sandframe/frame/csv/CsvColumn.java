package dev.sandframe.frame.csv;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.Halves;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.text.PythonFloat;
import dev.sandframe.frame.text.TimeText;
import dev.sandframe.frame.text.Utf8Sink;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes the fields of one column. */
abstract class CsvColumn {
    /** Writes a field; whether it has any character. */
    abstract boolean write(Utf8Sink sink, int row);

    /** The writer for a column's type. */
    static CsvColumn of(NdArray array, CsvFormat format) {
        FieldQuoting quoting = new FieldQuoting(format);
        return switch (array.kind()) {
            case BOOL -> new Truths(array.booleans(), quoting);
            case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32 ->
                isPlain(format) ? new Longs(array.longs()) : new Texts(array.longs(), quoting);
            case UINT64 -> new Texts(unsigned(array.longs()), quoting, true);
            case FLOAT16, FLOAT32, FLOAT64 -> new Floats(array, format, quoting);
            case DATETIME64 -> new Texts(TimeText.times(array, format.missing()), quoting, false);
            case TIMEDELTA64 -> new Texts(TimeText.durations(array, format.missing()), quoting, false);
            case COMPLEX64, COMPLEX128 -> throw FrameException.typeError("complex numbers are written by their texts");
            case OBJECT, UNICODE, BYTES -> {
                Coded coded = array.coded();
                yield coded != null
                        ? new CodedFields(coded, format, quoting)
                        : new Objects(array.objects(), format, quoting);
            }
        };
    }

    /** Whether numbers stand as they are: no separator or quote is among their characters. */
    private static boolean isPlain(CsvFormat format) {
        return "0123456789.+-einfa".indexOf(format.delimiter()) < 0
                && "0123456789.+-einfa".indexOf(format.quote()) < 0
                && (format.escape() < 0 || "0123456789.+-einfa".indexOf(format.escape()) < 0)
                && format.decimal() == '.'
                && format.quoting() != CsvFormat.QUOTE_ALL;
    }

    private static String[] unsigned(long[] values) {
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = Long.toUnsignedString(values[i]);
        }
        return texts;
    }

    private static final class Longs extends CsvColumn {
        private final long[] values;

        Longs(long[] values) {
            this.values = values;
        }

        @Override
        boolean write(Utf8Sink sink, int row) {
            sink.writeLong(values[row]);
            return true;
        }
    }

    private static final class Truths extends CsvColumn {
        private final byte[] values;
        private final byte[] yes;
        private final byte[] no;

        Truths(byte[] values, FieldQuoting quoting) {
            this.values = values;
            this.yes = quoting.apply("True", true).getBytes(StandardCharsets.UTF_8);
            this.no = quoting.apply("False", true).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        boolean write(Utf8Sink sink, int row) {
            sink.write(values[row] != 0 ? yes : no);
            return true;
        }
    }

    private static final class Floats extends CsvColumn {
        private final double[] values;
        private final Kind kind;
        private final boolean plain;
        private final CsvFormat format;
        private final FieldQuoting quoting;
        private final @Nullable FloatPattern pattern;
        private final byte[] missing;

        Floats(NdArray array, CsvFormat format, FieldQuoting quoting) {
            this.values = array.doubles();
            this.kind = array.kind();
            this.format = format;
            this.quoting = quoting;
            this.pattern = format.floats().isEmpty() ? null : FloatPattern.of(format.floats());
            this.plain = isPlain(format) && pattern == null;
            this.missing = quoting.apply(format.missing(), false).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        boolean write(Utf8Sink sink, int row) {
            double value = values[row];
            if (Double.isNaN(value)) {
                sink.write(missing);
                return missing.length > 0;
            }
            if (plain) {
                sink.writeAscii(shortest(value));
                return true;
            }
            String text = pattern != null ? pattern.apply(value) : shortest(value);
            boolean numeric = pattern == null && format.decimal() == '.';
            sink.write(quoting.apply(text.replace('.', format.decimal()), numeric));
            return true;
        }

        /** The shortest digits that are this single's or half's are those of the double that they name. */
        private String shortest(double value) {
            return PythonFloat.repr(
                    switch (kind) {
                        case FLOAT16 -> Halves.shortest(value);
                        case FLOAT32 -> Double.parseDouble(Float.toString((float) value));
                        default -> value;
                    });
        }
    }

    private static final class Texts extends CsvColumn {
        private final String[] texts;
        private final FieldQuoting quoting;
        private final boolean numeric;

        Texts(String[] texts, FieldQuoting quoting, boolean numeric) {
            this.texts = texts;
            this.quoting = quoting;
            this.numeric = numeric;
        }

        Texts(long[] values, FieldQuoting quoting) {
            this(new String[values.length], quoting, true);
            for (int i = 0; i < values.length; i++) {
                texts[i] = Long.toString(values[i]);
            }
        }

        @Override
        boolean write(Utf8Sink sink, int row) {
            sink.write(quoting.apply(texts[row], numeric));
            return !texts[row].isEmpty();
        }
    }

    /** Each distinct value is quoted once. */
    private static final class CodedFields extends CsvColumn {
        private final Coded coded;
        private final CsvFormat format;
        private final FieldQuoting quoting;
        private final byte[][] fields;

        CodedFields(Coded coded, CsvFormat format, FieldQuoting quoting) {
            this.coded = coded;
            this.format = format;
            this.quoting = quoting;
            this.fields = new byte[coded.count()][];
        }

        @Override
        boolean write(Utf8Sink sink, int row) {
            int code = coded.codes()[row];
            byte[] field = fields[code];
            if (field == null) {
                field = field(coded.value(code), format, quoting).getBytes(StandardCharsets.UTF_8);
                fields[code] = field;
            }
            sink.write(field);
            return field.length > 0;
        }
    }

    private static final class Objects extends CsvColumn {
        private final @Nullable Object[] values;
        private final CsvFormat format;
        private final FieldQuoting quoting;

        Objects(@Nullable Object[] values, CsvFormat format, FieldQuoting quoting) {
            this.values = values;
            this.format = format;
            this.quoting = quoting;
        }

        @Override
        boolean write(Utf8Sink sink, int row) {
            String field = field(values[row], format, quoting);
            sink.write(field);
            return !field.isEmpty();
        }
    }

    private static String field(@Nullable Object value, CsvFormat format, FieldQuoting quoting) {
        return switch (value) {
            case null -> quoting.apply(format.missing(), false);
            case String text -> quoting.apply(text, false);
            case Boolean truth -> quoting.apply(truth ? "True" : "False", true);
            case Long number -> quoting.apply(number.toString(), true);
            case BigInteger number -> quoting.apply(number.toString(), true);
            case Double number when number.isNaN() -> quoting.apply(format.missing(), false);
            case Double number -> quoting.apply(PythonFloat.repr(number), true);
            default -> throw FrameException.typeError("a Python object was not made a text");
        };
    }
}
