package dev.sandframe.frame.compute;

import dev.sandframe.frame.array.Halves;
import dev.sandframe.frame.array.Kind;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Operations on doubles where numpy's results need more than one operator. */
final class FloatMath {
    private static final double LOG2_E = 1.442695040888963407359924681001892137;
    private static final double LN_2 = 0.693147180559945309417232121458176568;

    private FloatMath() {}

    /** The operation on numbers of a kind, for those few that see how close its numbers are. */
    static DoubleUnaryOperator unary(UnaryOp op, Kind kind) {
        if (op == UnaryOp.SPACING && kind != Kind.FLOAT64) {
            return a -> Double.isInfinite(a)
                    ? Double.NaN
                    : Math.copySign(kind == Kind.FLOAT32 ? Math.ulp((float) a) : Halves.ulp(a), a);
        }
        return unary(op);
    }

    static DoubleBinaryOperator binary(BinaryOp op) {
        return switch (op) {
            case ADD -> Double::sum;
            case SUBTRACT -> (a, b) -> a - b;
            case MULTIPLY -> (a, b) -> a * b;
            case DIVIDE -> (a, b) -> a / b;
            case POWER -> FloatMath::power;
            case FLOOR_DIVIDE -> FloatMath::floorDivide;
            case REMAINDER -> FloatMath::remainder;
            case FMOD -> (a, b) -> a % b;
            case MAXIMUM -> (a, b) -> a >= b || Double.isNaN(a) ? a : b;
            case MINIMUM -> (a, b) -> a <= b || Double.isNaN(a) ? a : b;
            case FMAX -> (a, b) -> a >= b || Double.isNaN(b) ? a : b;
            case FMIN -> (a, b) -> a <= b || Double.isNaN(b) ? a : b;
            case ARCTAN2 -> Math::atan2;
            case HYPOT -> Math::hypot;
            case COPYSIGN -> FloatMath::copySign;
            case NEXTAFTER -> Math::nextAfter;
            case LOGADDEXP -> FloatMath::logAddExp;
            case LOGADDEXP2 -> FloatMath::logAddExp2;
            case HEAVISIDE -> (a, b) -> Double.isNaN(a) ? a : a == 0 ? b : a < 0 ? 0.0 : 1.0;
            default -> throw new IllegalArgumentException("no operation on floats: " + op);
        };
    }

    static DoubleUnaryOperator unary(UnaryOp op) {
        return switch (op) {
            case NEGATIVE -> a -> -a;
            case POSITIVE -> a -> a;
            case ABSOLUTE -> Math::abs;
            case SIGN -> a -> a > 0 ? 1.0 : a < 0 ? -1.0 : a == 0 ? 0.0 : a;
            case SQUARE -> a -> a * a;
            case SQRT -> Math::sqrt;
            case CBRT -> Math::cbrt;
            case RECIPROCAL -> a -> 1.0 / a;
            case EXP -> Math::exp;
            case EXP2 -> a -> Math.pow(2, a);
            case EXPM1 -> Math::expm1;
            case LOG -> Math::log;
            case LOG2 -> FloatMath::log2;
            case LOG10 -> Math::log10;
            case LOG1P -> Math::log1p;
            case SIN -> Math::sin;
            case COS -> Math::cos;
            case TAN -> Math::tan;
            case ARCSIN -> Math::asin;
            case ARCCOS -> Math::acos;
            case ARCTAN -> Math::atan;
            case SINH -> Math::sinh;
            case COSH -> Math::cosh;
            case TANH -> Math::tanh;
            case ARCSINH -> FloatMath::asinh;
            case ARCCOSH -> FloatMath::acosh;
            case ARCTANH -> FloatMath::atanh;
            case DEGREES -> a -> a * (180.0 / Math.PI);
            case RADIANS -> a -> a * (Math.PI / 180.0);
            case FLOOR -> Math::floor;
            case CEIL -> Math::ceil;
            case TRUNC -> a -> a < 0 ? Math.ceil(a) : Math.floor(a);
            case RINT -> Math::rint;
            case SPACING -> a -> Double.isInfinite(a) ? Double.NaN : Math.copySign(Math.ulp(a), a);
            default -> throw new IllegalArgumentException("no operation on floats: " + op);
        };
    }

    /** The neighbours among the numbers of a kind narrower than double. */
    static void nextAfter(double[] x, int xo, double[] y, int yo, double[] r, int n, Kind kind) {
        for (int i = 0; i < n; i++) {
            double from = x[xo + i];
            double to = y[yo + i];
            r[i] = kind == Kind.FLOAT16 ? Halves.nextAfter(from, to) : Math.nextAfter((float) from, to);
        }
    }

    /** Rounds to the nearest numbers of a smaller kind, as storing and loading them would: halves by way of singles. */
    static void round(double[] r, int n, Kind kind) {
        if (kind == Kind.FLOAT16) {
            for (int i = 0; i < n; i++) {
                r[i] = Float.float16ToFloat(Float.floatToFloat16((float) r[i]));
            }
            return;
        }
        for (int i = 0; i < n; i++) {
            r[i] = (float) r[i];
        }
    }

    /** C's {@code pow}: unlike Java's, 1 to any power and -1 to an infinite one are 1. */
    static double power(double a, double b) {
        if (b == 2) {
            return a * a;
        }
        if (a == 1 || a == -1 && Double.isInfinite(b)) {
            return 1;
        }
        return Math.pow(a, b);
    }

    /** Python's {@code %} on floats: the sign is the divisor's. */
    static double remainder(double a, double b) {
        double mod = a % b;
        if (b == 0) {
            return mod;
        }
        if (mod != 0) {
            if (b < 0 != mod < 0) {
                mod += b;
            }
            return mod;
        }
        return Math.copySign(0.0, b);
    }

    /** Python's {@code //} on floats, by way of the remainder, so that {@code a == (a // b) * b + a % b} nearly. */
    static double floorDivide(double a, double b) {
        if (b == 0) {
            return a / b;
        }
        double mod = a % b;
        if (Double.isNaN(mod)) {
            return Double.isInfinite(a) && !Double.isNaN(b) ? Double.NaN : mod;
        }
        double div = (a - mod) / b;
        if (mod != 0 && b < 0 != mod < 0) {
            div -= 1.0;
        }
        if (div != 0) {
            double floor = Math.floor(div);
            return div - floor > 0.5 ? floor + 1.0 : floor;
        }
        return Math.copySign(0.0, a / b);
    }

    /** Takes the sign of a NaN too, as C does. */
    static double copySign(double a, double b) {
        return Double.longBitsToDouble(
                Double.doubleToRawLongBits(a) & Long.MAX_VALUE | Double.doubleToRawLongBits(b) & Long.MIN_VALUE);
    }

    static double logAddExp(double a, double b) {
        if (a == b) {
            return a + LN_2;
        }
        double d = a - b;
        return d > 0 ? a + Math.log1p(Math.exp(-d)) : d <= 0 ? b + Math.log1p(Math.exp(d)) : d;
    }

    static double logAddExp2(double a, double b) {
        if (a == b) {
            return a + 1;
        }
        double d = a - b;
        return d > 0 ? a + LOG2_E * Math.log1p(Math.pow(2, -d)) : d <= 0 ? b + LOG2_E * Math.log1p(Math.pow(2, d)) : d;
    }

    /** Exact on powers of two. */
    static double log2(double a) {
        if (!(a > 0) || Double.isInfinite(a)) {
            return Math.log(a);
        }
        int exponent = Math.getExponent(a);
        if (exponent < Double.MIN_EXPONENT) {
            return log2(a * 0x1p54) - 54;
        }
        double mantissa = Math.scalb(a, -exponent);
        if (mantissa > 1.4142135623730951) {
            mantissa /= 2;
            exponent++;
        }
        if (mantissa == 1) {
            return exponent;
        }
        return exponent == 0 ? Math.log(mantissa) * LOG2_E : exponent + Math.log(mantissa) / LN_2;
    }

    static double asinh(double a) {
        double x = Math.abs(a);
        double r;
        if (x > 0x1p28) {
            r = Double.isInfinite(x) ? x : Math.log(x) + LN_2;
        } else if (x > 2) {
            r = Math.log(2 * x + 1 / (Math.sqrt(x * x + 1) + x));
        } else if (x < 0x1p-28) {
            return a;
        } else {
            double t = x * x;
            r = Math.log1p(x + t / (1 + Math.sqrt(1 + t)));
        }
        return Math.copySign(r, a);
    }

    static double acosh(double a) {
        if (!(a >= 1)) {
            return Double.NaN;
        }
        if (a > 0x1p28) {
            return Double.isInfinite(a) ? a : Math.log(a) + LN_2;
        }
        if (a > 2) {
            return Math.log(2 * a - 1 / (a + Math.sqrt(a * a - 1)));
        }
        double t = a - 1;
        return Math.log1p(t + Math.sqrt(2 * t + t * t));
    }

    static double atanh(double a) {
        double x = Math.abs(a);
        if (!(x <= 1)) {
            return Double.NaN;
        }
        if (x == 1) {
            return Math.copySign(Double.POSITIVE_INFINITY, a);
        }
        if (x < 0x1p-28) {
            return a;
        }
        double r = x < 0.5 ? 0.5 * Math.log1p(2 * x + 2 * x * x / (1 - x)) : 0.5 * Math.log1p(2 * x / (1 - x));
        return Math.copySign(r, a);
    }
}
