package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;

/** Products of two matrices, row by row so that the inner loop runs along memory. */
public final class MatrixProduct {
    private MatrixProduct() {}

    /** @param type the type of both and of the result */
    public static NdArray of(NdArray a, NdArray b, DType type) {
        int rows = a.shape()[0];
        int inner = a.shape()[1];
        int columns = b.shape()[1];
        if (type.kind().isComplex()) {
            return Cast.to(complex(a, b, rows, inner, columns), type);
        }
        if (type.kind().isFloating()) {
            double[] x = a.doubles();
            double[] y = b.doubles();
            double[] r = new double[Math.multiplyExact(rows, columns)];
            for (int i = 0; i < rows; i++) {
                Interruption.check();
                if (columns == 1) {
                    r[i] = dot(x, i * inner, y, inner);
                    continue;
                }
                int k = 0;
                for (; k + 4 <= inner; k += 4) {
                    add(x, i * inner + k, y, k * columns, r, i * columns, columns);
                }
                for (; k < inner; k++) {
                    axpy(x[i * inner + k], y, k * columns, r, i * columns, columns);
                }
            }
            return Cast.fromDoubles(r, type, new int[] {rows, columns});
        }
        long[] x = a.longs();
        long[] y = b.longs();
        long[] r = new long[Math.multiplyExact(rows, columns)];
        for (int i = 0; i < rows; i++) {
            Interruption.check();
            for (int k = 0; k < inner; k++) {
                long factor = x[i * inner + k];
                int from = k * columns;
                int to = i * columns;
                for (int j = 0; j < columns; j++) {
                    r[to + j] += factor * y[from + j];
                }
            }
        }
        if (type.is(Kind.BOOL)) {
            for (int i = 0; i < r.length; i++) {
                r[i] = r[i] != 0 ? 1 : 0;
            }
        }
        return Cast.fromLongs(r, type, new int[] {rows, columns});
    }

    /** Four rows at once, one after the other, so that sums are the same and are fetched and stored a quarter as often. */
    private static void add(double[] x, int at, double[] y, int from, double[] r, int to, int n) {
        double a = x[at];
        double b = x[at + 1];
        double c = x[at + 2];
        double d = x[at + 3];
        int second = from + n;
        int third = second + n;
        int fourth = third + n;
        for (int j = 0; j < n; j++) {
            r[to + j] = r[to + j] + a * y[from + j] + b * y[second + j] + c * y[third + j] + d * y[fourth + j];
        }
    }

    private static void axpy(double factor, double[] y, int from, double[] r, int to, int n) {
        for (int j = 0; j < n; j++) {
            r[to + j] += factor * y[from + j];
        }
    }

    private static double dot(double[] x, int from, double[] y, int n) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += x[from + k] * y[k];
        }
        return sum;
    }

    private static NdArray complex(NdArray a, NdArray b, int rows, int inner, int columns) {
        double[] x = Cast.toPairs(a);
        double[] y = Cast.toPairs(b);
        double[] r = new double[Math.multiplyExact(2 * rows, columns)];
        for (int i = 0; i < rows; i++) {
            Interruption.check();
            for (int k = 0; k < inner; k++) {
                double p = x[2 * (i * inner + k)];
                double q = x[2 * (i * inner + k) + 1];
                for (int j = 0; j < columns; j++) {
                    double u = y[2 * (k * columns + j)];
                    double v = y[2 * (k * columns + j) + 1];
                    r[2 * (i * columns + j)] += p * u - q * v;
                    r[2 * (i * columns + j) + 1] += p * v + q * u;
                }
            }
        }
        return NdArray.of(DType.COMPLEX128, r, rows, columns);
    }
}
