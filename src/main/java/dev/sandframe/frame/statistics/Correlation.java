package dev.sandframe.frame.statistics;

import dev.sandframe.frame.Interruption;

/** Covariance and correlation of two columns by Welford's updates, which is how pandas computes a table of them. */
public final class Correlation {
    private static final int BLOCK = 1 << 16;

    private Correlation() {}

    /**
     * The table of {@link #of} for each pair of columns, row by row.
     *
     * @param columns all of one length
     */
    public static double[] all(double[][] columns, int least, boolean normalized) {
        int n = columns.length;
        double[] table = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double found = of(columns[i], columns[j], least, normalized);
                table[i * n + j] = found;
                table[j * n + i] = found;
            }
        }
        return table;
    }

    /**
     * The covariance, or the correlation kept within [-1, 1]; NaN for too few rows or a column that does not vary.
     *
     * @param least how many rows there must be
     * @param normalized whether to give the correlation
     */
    public static double of(double[] xs, double[] ys, int least, boolean normalized) {
        double meanX = 0;
        double meanY = 0;
        double squaresX = 0;
        double squaresY = 0;
        double products = 0;
        long count = 0;
        for (int i = 0; i < xs.length; i++) {
            if (i % BLOCK == 0) {
                Interruption.check();
            }
            double x = xs[i];
            double y = ys[i];
            if (Double.isNaN(x) || Double.isNaN(y)) {
                continue;
            }
            count++;
            double dx = x - meanX;
            double dy = y - meanY;
            meanX += 1.0 / count * dx;
            meanY += 1.0 / count * dy;
            squaresX += (x - meanX) * dx;
            squaresY += (y - meanY) * dy;
            products += (x - meanX) * dy;
        }
        if (count < least) {
            return Double.NaN;
        }
        double divisor = normalized ? Math.sqrt(squaresX * squaresY) : count - 1.0;
        if (divisor == 0) {
            return Double.NaN;
        }
        double result = products / divisor;
        return normalized ? Math.max(-1.0, Math.min(1.0, result)) : result;
    }
}
