package dev.sandframe.frame.json;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;
import dev.sandframe.frame.text.Utf8Sink;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes the elements of one column. */
@FunctionalInterface
interface JsonColumn {
    byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    void write(Utf8Sink sink, int row);

    /** The writer for a column's type. */
    static JsonColumn of(NdArray array, JsonOptions options) {
        return switch (array.kind()) {
            case BOOL -> {
                byte[] values = array.booleans();
                yield (sink, row) -> sink.write(values[row] != 0 ? TRUE : FALSE);
            }
            case UINT64 -> {
                long[] values = array.longs();
                yield (sink, row) -> {
                    if (values[row] < 0) {
                        sink.writeAscii(Long.toUnsignedString(values[row]));
                    } else {
                        sink.writeLong(values[row]);
                    }
                };
            }
            case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32 -> {
                long[] values = array.longs();
                yield (sink, row) -> sink.writeLong(values[row]);
            }
            case FLOAT16, FLOAT32, FLOAT64 -> {
                double[] values = array.doubles();
                yield (sink, row) -> JsonNumbers.write(sink, values[row], options.precision());
            }
            case COMPLEX64, COMPLEX128 -> complex(Cast.toPairs(array), options);
            case DATETIME64, TIMEDELTA64 -> times(array, options);
            case OBJECT, UNICODE, BYTES -> {
                Coded coded = array.coded();
                yield coded != null ? coded(coded, options) : objects(array.objects(), options);
            }
        };
    }

    private static JsonColumn complex(double[] values, JsonOptions options) {
        return (sink, row) -> {
            sink.writeAscii("{\"imag\":");
            JsonNumbers.write(sink, values[2 * row + 1], options.precision());
            sink.writeAscii(",\"real\":");
            JsonNumbers.write(sink, values[2 * row], options.precision());
            sink.write('}');
        };
    }

    private static JsonColumn times(NdArray array, JsonOptions options) {
        long[] values = array.longs();
        int unit = array.dtype().parameter();
        boolean duration = array.kind() == Kind.TIMEDELTA64;
        return (sink, row) -> {
            long value = values[row];
            if (value == TimeUnit.NAT) {
                sink.write(NULL);
            } else if (!options.iso()) {
                sink.writeLong(JsonTimes.rescale(value, options.unit()));
            } else {
                sink.write('"');
                if (duration) {
                    JsonTimes.writeIsoDuration(sink, value);
                } else {
                    JsonTimes.writeIso(sink, value, unit, options.unit());
                }
                sink.write('"');
            }
        };
    }

    /** Each distinct value is encoded once. */
    private static JsonColumn coded(Coded coded, JsonOptions options) {
        byte[][] encoded = new byte[coded.count()][];
        int[] codes = coded.codes();
        return (sink, row) -> {
            int code = codes[row];
            byte[] bytes = encoded[code];
            if (bytes == null) {
                bytes = value(coded.value(code), options);
                encoded[code] = bytes;
            }
            sink.write(bytes);
        };
    }

    private static JsonColumn objects(@Nullable Object[] values, JsonOptions options) {
        return (sink, row) -> sink.write(value(values[row], options));
    }

    private static byte[] value(@Nullable Object value, JsonOptions options) {
        return switch (value) {
            case null -> NULL;
            case String text -> JsonStrings.encoded(text, options);
            case Boolean truth -> truth ? TRUE : FALSE;
            case Long number -> number.toString().getBytes(StandardCharsets.US_ASCII);
            case BigInteger number -> number.toString().getBytes(StandardCharsets.US_ASCII);
            case Double number -> JsonNumbers.text(number, options.precision()).getBytes(StandardCharsets.US_ASCII);
            case JsonLiteral literal -> literal.text().getBytes(StandardCharsets.UTF_8);
            default -> throw FrameException.typeError("a Python object was not encoded");
        };
    }
}
