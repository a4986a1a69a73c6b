package dev.sandframe.frame.csv;

/**
 * Reads numbers from bytes with the arithmetic of pandas' C parser, bit for bit. A call answers whether the whole field is a
 * number and leaves it in {@link #longValue} or {@link #doubleValue}.
 */
final class NumberReader {
    /** How a field failed to be an integer. */
    enum Status {
        OK,
        NOT_A_NUMBER,
        /** Digits beyond the type's range; what follows the digits was not looked at. */
        OVERFLOW
    }

    private static final int MAX_DIGITS = 17;
    private static final String INFINITY = "infinity";
    private static final double[] POWERS = powers();

    private final int decimal;
    private final int thousands;
    private final NumberText.Precision precision;

    long longValue;
    double doubleValue;
    /** Whether {@link #readUnsigned} met a minus sign, which ends its look at the field. */
    boolean negative;

    NumberReader(NumberText text) {
        decimal = text.decimal();
        thousands = text.thousands();
        precision = text.precision();
    }

    private static double[] powers() {
        double[] powers = new double[309];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Double.parseDouble("1e" + i);
        }
        return powers;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static int skipSpaces(byte[] b, int from, int end) {
        int p = from;
        while (p < end && isSpace(b[p])) {
            p++;
        }
        return p;
    }

    Status readLong(byte[] b, int start, int end) {
        int p = start;
        if (p < end && isSpace(b[p])) {
            p = skipSpaces(b, p, end);
        }
        boolean minus = false;
        if (p < end && (b[p] == '-' || b[p] == '+')) {
            minus = b[p] == '-';
            p++;
        }
        if (p == end || !isDigit(b[p])) {
            return Status.NOT_A_NUMBER;
        }
        // Counted downwards, as there are more negative numbers than positive ones.
        long value = 0;
        int safe = thousands == Dialect.NONE ? Math.min(end, p + 18) : p;
        while (p < safe && isDigit(b[p])) {
            value = value * 10 - (b[p] - '0');
            p++;
        }
        while (p < end) {
            int c = b[p];
            if (c == thousands) {
                p++;
                continue;
            }
            if (!isDigit(c)) {
                break;
            }
            int digit = c - '0';
            if (value < (Long.MIN_VALUE + digit) / 10 || (!minus && value * 10 - digit == Long.MIN_VALUE)) {
                return Status.OVERFLOW;
            }
            value = value * 10 - digit;
            p++;
        }
        if (p < end && skipSpaces(b, p, end) != end) {
            return Status.NOT_A_NUMBER;
        }
        longValue = minus ? value : -value;
        return Status.OK;
    }

    Status readUnsigned(byte[] b, int start, int end) {
        negative = false;
        int p = skipSpaces(b, start, end);
        if (p < end && b[p] == '-') {
            negative = true;
            longValue = 0;
            return Status.OK;
        }
        if (p < end && b[p] == '+') {
            p++;
        }
        if (p == end || !isDigit(b[p])) {
            return Status.NOT_A_NUMBER;
        }
        long value = 0;
        while (p < end) {
            int c = b[p];
            if (c == thousands) {
                p++;
                continue;
            }
            if (!isDigit(c)) {
                break;
            }
            int digit = c - '0';
            if (Long.compareUnsigned(value, Long.divideUnsigned(-1L - digit, 10)) > 0) {
                return Status.OVERFLOW;
            }
            value = value * 10 + digit;
            p++;
        }
        if (skipSpaces(b, p, end) != end) {
            return Status.NOT_A_NUMBER;
        }
        longValue = value;
        return Status.OK;
    }

    /** Whether the field is a decimal number or a name of an infinity. */
    boolean readDouble(byte[] b, int start, int end) {
        boolean read = switch (precision) {
            case HIGH -> readScaled(b, start, end);
            case LEGACY -> readLegacy(b, start, end);
            case ROUND_TRIP -> readNearest(b, start, end);
        };
        return read || readInfinity(b, start, end);
    }

    private boolean readScaled(byte[] b, int start, int end) {
        int p = start;
        if (p < end && isSpace(b[p])) {
            p = skipSpaces(b, p, end);
        }
        boolean minus = false;
        if (p < end && (b[p] == '-' || b[p] == '+')) {
            minus = b[p] == '-';
            p++;
        }
        // Fifteen digits are exact in a long as in a double; the two after them round as doubles do.
        long exact = 0;
        double number = 0;
        int digits = 0;
        int exponent = 0;
        while (p < end && isDigit(b[p])) {
            if (digits < 15) {
                exact = exact * 10 + (b[p] - '0');
                digits++;
            } else if (digits < MAX_DIGITS) {
                number = (digits == 15 ? exact : number) * 10.0 + (b[p] - '0');
                digits++;
            } else {
                exponent++;
            }
            p++;
            if (p < end && b[p] == thousands) {
                p++;
            }
        }
        if (p < end && b[p] == decimal) {
            p++;
            int before = digits;
            while (p < end && digits < MAX_DIGITS && isDigit(b[p])) {
                if (digits < 15) {
                    exact = exact * 10 + (b[p] - '0');
                } else {
                    number = (digits == 15 ? exact : number) * 10.0 + (b[p] - '0');
                }
                p++;
                digits++;
            }
            exponent -= digits - before;
            if (digits >= MAX_DIGITS) {
                while (p < end && isDigit(b[p])) {
                    p++;
                }
            }
        }
        if (digits == 0) {
            return false;
        }
        if (digits <= 15) {
            number = exact;
        }
        if (minus) {
            number = -number;
        }
        if (p < end && (b[p] | 0x20) == 'e') {
            int q = p + 1;
            boolean down = false;
            if (q < end && (b[q] == '-' || b[q] == '+')) {
                down = b[q] == '-';
                q++;
            }
            int first = q;
            int power = 0;
            while (q < end && q - first < MAX_DIGITS && isDigit(b[q])) {
                // Wraps as the original does.
                power = power * 10 + (b[q] - '0');
                q++;
            }
            exponent += down ? -power : power;
            if (q == first) {
                return false;
            }
            p = q;
        }
        if (exponent > 308) {
            return false;
        }
        if (exponent > 0) {
            number *= POWERS[exponent];
        } else if (exponent < -616) {
            number = 0;
        } else if (exponent < -308) {
            number /= POWERS[-308 - exponent];
            number /= POWERS[308];
        } else {
            number /= POWERS[-exponent];
        }
        if (Double.isInfinite(number)) {
            return false;
        }
        doubleValue = number;
        return skipSpaces(b, p, end) == end;
    }

    private boolean readLegacy(byte[] b, int start, int end) {
        int p = skipSpaces(b, start, end);
        boolean minus = false;
        if (p < end && (b[p] == '-' || b[p] == '+')) {
            minus = b[p] == '-';
            p++;
        }
        double number = 0;
        int digits = 0;
        int decimals = 0;
        while (p < end && isDigit(b[p])) {
            number = number * 10.0 + (b[p] - '0');
            p++;
            digits++;
            if (p < end && b[p] == thousands) {
                p++;
            }
        }
        if (p < end && b[p] == decimal) {
            p++;
            while (p < end && isDigit(b[p])) {
                number = number * 10.0 + (b[p] - '0');
                p++;
                digits++;
                decimals++;
            }
        }
        if (digits == 0) {
            return false;
        }
        int exponent = -decimals;
        if (minus) {
            number = -number;
        }
        if (p < end && (b[p] | 0x20) == 'e') {
            int q = p + 1;
            boolean down = false;
            if (q < end && (b[q] == '-' || b[q] == '+')) {
                down = b[q] == '-';
                q++;
            }
            int first = q;
            int power = 0;
            while (q < end && q - first < MAX_DIGITS && isDigit(b[q])) {
                power = power * 10 + (b[q] - '0');
                q++;
            }
            exponent += down ? -power : power;
            if (q == first) {
                return false;
            }
            p = q;
        }
        if (exponent < -1021 || exponent > 1024) {
            return false;
        }
        double scale = 10.0;
        for (int n = Math.abs(exponent); n != 0; n >>= 1) {
            if ((n & 1) != 0) {
                number = exponent < 0 ? number / scale : number * scale;
            }
            scale *= scale;
        }
        if (Double.isInfinite(number)) {
            return false;
        }
        doubleValue = number;
        return skipSpaces(b, p, end) == end;
    }

    private boolean readNearest(byte[] b, int start, int end) {
        int p = skipSpaces(b, start, end);
        int last = end;
        while (last > p && isSpace(b[last - 1])) {
            last--;
        }
        StringBuilder text = new StringBuilder(last - p);
        for (int i = p; i < last; i++) {
            int c = b[i];
            if (c == thousands) {
                continue;
            }
            if (c == decimal) {
                text.append('.');
            } else if (isDigit(c) || c == '-' || c == '+' || (c | 0x20) == 'e') {
                text.append((char) c);
            } else {
                return false;
            }
        }
        try {
            doubleValue = Double.parseDouble(text.toString());
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean readInfinity(byte[] b, int start, int end) {
        int p = start;
        boolean minus = false;
        if (p < end && (b[p] == '-' || b[p] == '+')) {
            minus = b[p] == '-';
            p++;
        }
        int length = end - p;
        if ((length == 3 || length == INFINITY.length()) && isStartOfInfinity(b, p, end)) {
            doubleValue = minus ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            return true;
        }
        return false;
    }

    private static boolean isStartOfInfinity(byte[] b, int start, int end) {
        for (int i = start; i < end; i++) {
            if ((b[i] | 0x20) != INFINITY.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }
}
