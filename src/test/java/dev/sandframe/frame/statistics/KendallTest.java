package dev.sandframe.frame.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pandas asks SciPy, which the oracle has not got: the expectation is the definition, pair by pair. */
final class KendallTest {
    @ParameterizedTest
    @CsvSource({"2, 3", "3, 2", "10, 4", "57, 5", "200, 1000", "200, 3", "5, 1"})
    void countsPairsAsDefined(int rows, int different) {
        Random random = new Random(rows * 31L + different);
        double[] x = random.ints(rows, 0, different).asDoubleStream().toArray();
        double[] y = random.ints(rows, 0, different).asDoubleStream().toArray();

        assertEquals(byPairs(x, y), Kendall.of(x, y));
    }

    private static double byPairs(double[] x, double[] y) {
        long difference = 0;
        long inX = 0;
        long inY = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                int first = Double.compare(x[i], x[j]);
                int second = Double.compare(y[i], y[j]);
                difference += (long) first * second;
                inX += first == 0 ? 0 : 1;
                inY += second == 0 ? 0 : 1;
            }
        }
        if (inX == 0 || inY == 0) {
            return Double.NaN;
        }
        double tau = difference / Math.sqrt(inX) / Math.sqrt(inY);
        return Math.min(1.0, Math.max(-1.0, tau));
    }
}
