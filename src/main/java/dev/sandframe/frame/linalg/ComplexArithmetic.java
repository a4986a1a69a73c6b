package dev.sandframe.frame.linalg;

/** Quotients and roots of complex numbers. */
final class ComplexArithmetic {
    private ComplexArithmetic() {}

    /** Smith's method. */
    static double[] divide(double a, double b, double c, double d) {
        if (Math.abs(d) < Math.abs(c)) {
            double e = d / c;
            double f = c + d * e;
            return new double[] {(a + b * e) / f, (b - a * e) / f};
        }
        double e = c / d;
        double f = d + c * e;
        return new double[] {(b + a * e) / f, (-a + b * e) / f};
    }

    /** The principal root. */
    static double[] root(double a, double b) {
        if (a == 0 && b == 0) {
            return new double[] {0, b};
        }
        double t = Math.sqrt((Math.abs(a) + Math.hypot(a, b)) * 0.5);
        return a >= 0 ? new double[] {t, b / (2 * t)} : new double[] {Math.abs(b) / (2 * t), Math.copySign(t, b)};
    }

    /** The sum of the sizes of both parts. */
    static double size(double a, double b) {
        return Math.abs(a) + Math.abs(b);
    }
}
