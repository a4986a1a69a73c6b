package dev.sandframe.frame.random;

import java.math.BigInteger;

/** The logarithms of small factorials, each from the whole factorial so that no rounding adds up. */
final class LogFactorials {
    static final int COUNT = 126;

    private static final double[] TABLE = table();

    private LogFactorials() {}

    static double of(int n) {
        return TABLE[n];
    }

    private static double[] table() {
        double[] table = new double[COUNT];
        BigInteger factorial = BigInteger.ONE;
        for (int n = 2; n < COUNT; n++) {
            factorial = factorial.multiply(BigInteger.valueOf(n));
            // 125! is about 2e209, which a double holds.
            table[n] = Math.log(factorial.doubleValue());
        }
        return table;
    }
}
