package dev.sandframe.frame.compute;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import java.util.Locale;

/** Operations on complex numbers as pairs of doubles; products of single precision round where numpy's do. */
final class ComplexMath {
    private ComplexMath() {}

    static NdArray binary(BinaryOp op, NdArray x, NdArray y, DType type, int[] shape, FloatStatus status) {
        int n = NdArray.zeros(DType.BOOL, shape).size();
        double[] a = pairs(x);
        double[] b = pairs(y);
        if (op.isComparison()) {
            NdArray result = NdArray.zeros(DType.BOOL, shape);
            byte[] r = (byte[]) result.buffer();
            for (int i = 0; i < n; i++) {
                r[i] = (byte) (compare(op, a[2 * i], a[2 * i + 1], b[2 * i], b[2 * i + 1]) ? 1 : 0);
            }
            return result;
        }
        double[] r = new double[2 * n];
        boolean single = type.is(Kind.COMPLEX64) && (op == BinaryOp.MULTIPLY || op == BinaryOp.DIVIDE);
        for (int i = 0; i < 2 * n; i += 2) {
            if (single) {
                applySingle(op, (float) a[i], (float) a[i + 1], (float) b[i], (float) b[i + 1], r, i);
            } else {
                apply(op, a[i], a[i + 1], b[i], b[i + 1], r, i);
            }
            if (op == BinaryOp.DIVIDE && b[i] == 0 && b[i + 1] == 0) {
                status.raise(
                        a[i] == 0 && a[i + 1] == 0 ? FloatStatus.INVALID : FloatStatus.DIVIDE | FloatStatus.INVALID);
            }
        }
        return Cast.fromPairs(r, type, shape);
    }

    private static void applySingle(BinaryOp op, float a, float b, float c, float d, double[] r, int at) {
        if (op == BinaryOp.MULTIPLY) {
            set(r, at, Math.fma(a, c, -(b * d)), Math.fma(a, d, b * c));
        } else if (Math.abs(c) >= Math.abs(d)) {
            if (c == 0 && d == 0) {
                set(r, at, a / Math.abs(c), b / Math.abs(c));
                return;
            }
            float ratio = d / c;
            float scale = 1.0f / (c + d * ratio);
            set(r, at, (a + b * ratio) * scale, (b - a * ratio) * scale);
        } else {
            float ratio = c / d;
            float scale = 1.0f / (c * ratio + d);
            set(r, at, (a * ratio + b) * scale, (b * ratio - a) * scale);
        }
    }

    private static double[] pairs(NdArray x) {
        double[] target = new double[2 * x.size()];
        new Runs(x)
                .each(
                        0,
                        x.size(),
                        (at, position, step, count) -> Elements.toPairs(x, position, step, count, target, at));
        return target;
    }

    /** Whether an extreme of two numbers is the first: NaN in either part is always it, or for fmax and fmin never. */
    static boolean isFirst(BinaryOp op, double a, double b, double c, double d) {
        return switch (op) {
            case MAXIMUM -> isNaN(a, b) || compare(BinaryOp.GREATER_EQUAL, a, b, c, d);
            case MINIMUM -> isNaN(a, b) || compare(BinaryOp.LESS_EQUAL, a, b, c, d);
            case FMAX -> isNaN(c, d) || compare(BinaryOp.GREATER_EQUAL, a, b, c, d);
            case FMIN -> isNaN(c, d) || compare(BinaryOp.LESS_EQUAL, a, b, c, d);
            default -> throw new IllegalArgumentException("no extreme: " + op);
        };
    }

    private static boolean isNaN(double real, double imaginary) {
        return Double.isNaN(real) || Double.isNaN(imaginary);
    }

    private static boolean compare(BinaryOp op, double a, double b, double c, double d) {
        return switch (op) {
            case EQUAL -> a == c && b == d;
            case NOT_EQUAL -> a != c || b != d;
            case LESS -> a < c && !Double.isNaN(b) && !Double.isNaN(d) || a == c && b < d;
            case LESS_EQUAL -> a < c && !Double.isNaN(b) && !Double.isNaN(d) || a == c && b <= d;
            case GREATER -> compare(BinaryOp.LESS, c, d, a, b);
            case GREATER_EQUAL -> compare(BinaryOp.LESS_EQUAL, c, d, a, b);
            default -> throw new IllegalArgumentException("no comparison: " + op);
        };
    }

    private static void apply(BinaryOp op, double a, double b, double c, double d, double[] r, int at) {
        switch (op) {
            case ADD -> set(r, at, a + c, b + d);
            case SUBTRACT -> set(r, at, a - c, b - d);
            // As the vector loops of numpy, which fuse one of the two products with the sum.
            case MULTIPLY -> set(r, at, Math.fma(a, c, -(b * d)), Math.fma(a, d, b * c));
            case DIVIDE -> divide(a, b, c, d, r, at);
            case POWER -> power(a, b, c, d, r, at);
            case MAXIMUM, MINIMUM, FMAX, FMIN -> {
                boolean first = isFirst(op, a, b, c, d);
                set(r, at, first ? a : c, first ? b : d);
            }
            default -> throw unsupported(op);
        }
    }

    private static FrameException unsupported(Enum<?> op) {
        return FrameException.typeError("ufunc '" + op.name().toLowerCase(Locale.ROOT)
                + "' not supported for the input types, and the inputs could not be safely coerced to any supported types"
                + " according to the casting rule ''safe''");
    }

    /** Smith's method, as numpy divides. */
    private static void divide(double a, double b, double c, double d, double[] r, int at) {
        if (Math.abs(c) >= Math.abs(d)) {
            if (c == 0 && d == 0) {
                set(r, at, a / Math.abs(c), b / Math.abs(c));
                return;
            }
            double ratio = d / c;
            double scale = 1.0 / (c + d * ratio);
            set(r, at, (a + b * ratio) * scale, (b - a * ratio) * scale);
        } else {
            double ratio = c / d;
            double scale = 1.0 / (c * ratio + d);
            set(r, at, (a * ratio + b) * scale, (b * ratio - a) * scale);
        }
    }

    private static void power(double a, double b, double c, double d, double[] r, int at) {
        if (c == 0 && d == 0) {
            set(r, at, 1, 0);
            return;
        }
        if (a == 0 && b == 0) {
            boolean defined = c > 0;
            set(r, at, defined ? 0 : Double.NaN, defined ? 0 : Double.NaN);
            return;
        }
        if (d == 0 && c == 2) {
            unary(UnaryOp.SQUARE, a, b, r, at);
            return;
        }
        if (d == 0 && c == Math.rint(c) && Math.abs(c) < 100) {
            integerPower(a, b, (int) c, r, at);
            return;
        }
        double logAbs = Math.log(Math.hypot(a, b));
        double angle = Math.atan2(b, a);
        double scale = Math.exp(c * logAbs - d * angle);
        double turn = d * logAbs + c * angle;
        set(r, at, scale * Math.cos(turn), scale * Math.sin(turn));
    }

    private static void integerPower(double a, double b, int exponent, double[] r, int at) {
        double pr = 1;
        double pi = 0;
        double sr = a;
        double si = b;
        for (int e = Math.abs(exponent); e > 0; e >>= 1) {
            if ((e & 1) != 0) {
                double t = pr * sr - pi * si;
                pi = pr * si + pi * sr;
                pr = t;
            }
            double t = sr * sr - si * si;
            si = 2 * sr * si;
            sr = t;
        }
        if (exponent < 0) {
            divide(1, 0, pr, pi, r, at);
        } else {
            set(r, at, pr, pi);
        }
    }

    private static void set(double[] r, int at, double real, double imaginary) {
        r[at] = real;
        r[at + 1] = imaginary;
    }

    static NdArray unary(UnaryOp op, NdArray x, DType type, FloatStatus status) {
        double[] a = pairs(x);
        int n = x.size();
        if (op == UnaryOp.ABSOLUTE) {
            double[] r = new double[n];
            for (int i = 0; i < n; i++) {
                r[i] = type.is(Kind.COMPLEX64)
                        ? size((float) a[2 * i], (float) a[2 * i + 1])
                        : size(a[2 * i], a[2 * i + 1]);
            }
            return Cast.fromDoubles(r, type.is(Kind.COMPLEX64) ? DType.FLOAT32 : DType.FLOAT64, x.shape());
        }
        double[] r = new double[2 * n];
        boolean single = type.is(Kind.COMPLEX64) && op == UnaryOp.SQUARE;
        for (int i = 0; i < 2 * n; i += 2) {
            if (single) {
                applySingle(BinaryOp.MULTIPLY, (float) a[i], (float) a[i + 1], (float) a[i], (float) a[i + 1], r, i);
            } else {
                unary(op, a[i], a[i + 1], r, i);
            }
            if (op == UnaryOp.LOG && a[i] == 0 && a[i + 1] == 0) {
                status.raise(FloatStatus.DIVIDE);
            }
        }
        return Cast.fromPairs(r, type, x.shape());
    }

    /** The absolute value as the vector loops of numpy find it. */
    private static double size(double a, double b) {
        double most = Math.max(Math.abs(a), Math.abs(b));
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return Double.POSITIVE_INFINITY;
        }
        if (most == 0 || Double.isNaN(most)) {
            return most;
        }
        double ratio = Math.min(Math.abs(a), Math.abs(b)) / most;
        return Math.sqrt(Math.fma(ratio, ratio, 1.0)) * most;
    }

    private static float size(float a, float b) {
        float most = Math.max(Math.abs(a), Math.abs(b));
        if (Float.isInfinite(a) || Float.isInfinite(b)) {
            return Float.POSITIVE_INFINITY;
        }
        if (most == 0 || Float.isNaN(most)) {
            return most;
        }
        float ratio = Math.min(Math.abs(a), Math.abs(b)) / most;
        return (float) Math.sqrt(Math.fma(ratio, ratio, 1.0f)) * most;
    }

    private static void unary(UnaryOp op, double a, double b, double[] r, int at) {
        switch (op) {
            case NEGATIVE -> set(r, at, -a, -b);
            case POSITIVE -> set(r, at, a, b);
            case SQUARE -> set(r, at, Math.fma(a, a, -(b * b)), Math.fma(a, b, b * a));
            case RECIPROCAL -> divide(1, 0, a, b, r, at);
            case EXP -> set(r, at, Math.exp(a) * Math.cos(b), b == 0 ? b : Math.exp(a) * Math.sin(b));
            case LOG -> set(r, at, Math.log(Math.hypot(a, b)), Math.atan2(b, a));
            case LOG10 -> set(r, at, Math.log10(Math.hypot(a, b)), Math.atan2(b, a) / Math.log(10));
            case LOG2 -> set(r, at, FloatMath.log2(Math.hypot(a, b)), Math.atan2(b, a) / Math.log(2));
            case SQRT -> root(a, b, r, at);
            case SIN -> set(r, at, Math.sin(a) * Math.cosh(b), Math.cos(a) * Math.sinh(b));
            case COS -> set(r, at, Math.cos(a) * Math.cosh(b), -Math.sin(a) * Math.sinh(b));
            case TAN -> {
                double[] parts = new double[4];
                unary(UnaryOp.SIN, a, b, parts, 0);
                unary(UnaryOp.COS, a, b, parts, 2);
                divide(parts[0], parts[1], parts[2], parts[3], r, at);
            }
            case SINH -> set(r, at, Math.sinh(a) * Math.cos(b), Math.cosh(a) * Math.sin(b));
            case COSH -> set(r, at, Math.cosh(a) * Math.cos(b), Math.sinh(a) * Math.sin(b));
            case SIGN -> {
                double size = Math.hypot(a, b);
                set(r, at, size == 0 ? 0 : a / size, size == 0 ? 0 : b / size);
            }
            case RINT -> set(r, at, Math.rint(a), Math.rint(b));
            default -> throw unsupported(op);
        }
    }

    private static void root(double a, double b, double[] r, int at) {
        if (a == 0 && b == 0) {
            set(r, at, 0, b);
        } else if (a >= 0) {
            double t = Math.sqrt((a + Math.hypot(a, b)) * 0.5);
            set(r, at, t, b / (2 * t));
        } else {
            double t = Math.sqrt((-a + Math.hypot(a, b)) * 0.5);
            set(r, at, Math.abs(b) / (2 * t), Math.copySign(t, b));
        }
    }

    static NdArray test(UnaryOp op, NdArray x) {
        double[] a = pairs(x);
        byte[] r = new byte[x.size()];
        byte[] parts = new byte[a.length];
        Unary.test(op, a, 0, parts, 0, a.length);
        for (int i = 0; i < r.length; i++) {
            boolean both = parts[2 * i] != 0 && parts[2 * i + 1] != 0;
            boolean either = parts[2 * i] != 0 || parts[2 * i + 1] != 0;
            r[i] = (byte) ((op == UnaryOp.ISFINITE ? both : either) ? 1 : 0);
        }
        return NdArray.of(DType.BOOL, r, x.shape());
    }
}
