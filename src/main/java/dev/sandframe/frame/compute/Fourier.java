package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import java.util.Arrays;

/**
 * The discrete Fourier transform along the last axis, without scaling: by Cooley and Tukey's method (1965) for lengths with
 * small prime factors, else by Bluestein's (1970).
 */
public final class Fourier {
    private static final int LARGEST_FACTOR = 61;

    private Fourier() {}

    public static NdArray transform(NdArray array, boolean inverse) {
        NdArray result = array.copy();
        double[] a = (double[]) result.buffer();
        int axes = array.dimensions();
        int n = axes == 0 ? 1 : array.shape()[axes - 1];
        int lanes = n == 0 ? 0 : array.size() / n;
        double[] twiddles = roots(n, inverse);
        for (int lane = 0; lane < lanes; lane++) {
            Interruption.check();
            double[] x = Arrays.copyOfRange(a, 2 * lane * n, 2 * (lane + 1) * n);
            double[] y = largestFactor(n) <= LARGEST_FACTOR ? recursive(x, n, twiddles, 1) : bluestein(x, n, inverse);
            System.arraycopy(y, 0, a, 2 * lane * n, 2 * n);
        }
        return NdArray.of(DType.COMPLEX128, a, array.shape());
    }

    /** {@code exp(-2 pi i k / n)}, each by the octant in which it lies, so that axes are exact. */
    private static double[] roots(int n, boolean inverse) {
        double[] w = new double[2 * n];
        for (int k = 0; k < n; k++) {
            long eighths = 8L * k;
            int octant = (int) (eighths / n);
            double angle;
            double c;
            double s;
            long rest = eighths - (long) octant * n;
            if ((octant & 1) == 0) {
                angle = Math.PI * rest / (4.0 * n);
                c = Math.cos(angle);
                s = Math.sin(angle);
            } else {
                angle = Math.PI * (n - rest) / (4.0 * n);
                c = Math.sin(angle);
                s = Math.cos(angle);
            }
            double re;
            double im;
            switch (octant >> 1) {
                case 0 -> {
                    re = c;
                    im = s;
                }
                case 1 -> {
                    re = -s;
                    im = c;
                }
                case 2 -> {
                    re = -c;
                    im = -s;
                }
                default -> {
                    re = s;
                    im = -c;
                }
            }
            w[2 * k] = re;
            w[2 * k + 1] = inverse ? im : -im;
        }
        return w;
    }

    private static int smallestFactor(int n) {
        if (n % 4 == 0) {
            return 4;
        }
        for (int p = 2; (long) p * p <= n; p++) {
            if (n % p == 0) {
                return p;
            }
        }
        return n;
    }

    private static int largestFactor(int n) {
        int rest = n;
        int largest = 1;
        for (int p = 2; (long) p * p <= rest; p++) {
            while (rest % p == 0) {
                largest = p;
                rest /= p;
            }
        }
        return Math.max(largest, rest);
    }

    /** @param step how many of the roots are one of this length's */
    private static double[] recursive(double[] x, int n, double[] roots, int step) {
        if (n == 1) {
            return x;
        }
        int p = smallestFactor(n);
        int m = n / p;
        double[][] parts = new double[p][];
        for (int q = 0; q < p; q++) {
            double[] part = new double[2 * m];
            for (int k = 0; k < m; k++) {
                part[2 * k] = x[2 * (k * p + q)];
                part[2 * k + 1] = x[2 * (k * p + q) + 1];
            }
            parts[q] = recursive(part, m, roots, step * p);
        }
        double[] y = new double[2 * n];
        double[] re = new double[p];
        double[] im = new double[p];
        for (int k = 0; k < m; k++) {
            for (int q = 0; q < p; q++) {
                int at = 2 * (q * k % n * step);
                double c = roots[at];
                double s = roots[at + 1];
                double a = parts[q][2 * k];
                double b = parts[q][2 * k + 1];
                re[q] = a * c - b * s;
                im[q] = a * s + b * c;
            }
            if (p == 2) {
                store(y, k, re[0] + re[1], im[0] + im[1]);
                store(y, k + m, re[0] - re[1], im[0] - im[1]);
            } else if (p == 4) {
                four(y, k, m, re, im, roots[2 * m * step + 1] < 0);
            } else {
                for (int r = 0; r < p; r++) {
                    double sumRe = 0;
                    double sumIm = 0;
                    for (int q = 0; q < p; q++) {
                        int at = 2 * ((int) ((long) q * r % p) * m * step);
                        sumRe += re[q] * roots[at] - im[q] * roots[at + 1];
                        sumIm += re[q] * roots[at + 1] + im[q] * roots[at];
                    }
                    store(y, k + r * m, sumRe, sumIm);
                }
            }
        }
        return y;
    }

    private static void four(double[] y, int k, int m, double[] re, double[] im, boolean forward) {
        double s0 = re[0] + re[2];
        double t0 = im[0] + im[2];
        double s1 = re[0] - re[2];
        double t1 = im[0] - im[2];
        double s2 = re[1] + re[3];
        double t2 = im[1] + im[3];
        double s3 = re[1] - re[3];
        double t3 = im[1] - im[3];
        double turnRe = forward ? t3 : -t3;
        double turnIm = forward ? -s3 : s3;
        store(y, k, s0 + s2, t0 + t2);
        store(y, k + m, s1 + turnRe, t1 + turnIm);
        store(y, k + 2 * m, s0 - s2, t0 - t2);
        store(y, k + 3 * m, s1 - turnRe, t1 - turnIm);
    }

    private static void store(double[] y, int at, double re, double im) {
        y[2 * at] = re;
        y[2 * at + 1] = im;
    }

    private static double[] bluestein(double[] x, int n, boolean inverse) {
        int size = Integer.highestOneBit(2 * n - 1) * 2;
        double[] chirp = new double[2 * n];
        double[] half = roots(2 * n, inverse);
        for (int k = 0; k < n; k++) {
            int at = 2 * (int) ((long) k * k % (2L * n));
            chirp[2 * k] = half[at];
            chirp[2 * k + 1] = half[at + 1];
        }
        double[] a = new double[2 * size];
        double[] b = new double[2 * size];
        for (int k = 0; k < n; k++) {
            a[2 * k] = x[2 * k] * chirp[2 * k] - x[2 * k + 1] * chirp[2 * k + 1];
            a[2 * k + 1] = x[2 * k] * chirp[2 * k + 1] + x[2 * k + 1] * chirp[2 * k];
            b[2 * k] = chirp[2 * k];
            b[2 * k + 1] = -chirp[2 * k + 1];
            if (k > 0) {
                b[2 * (size - k)] = chirp[2 * k];
                b[2 * (size - k) + 1] = -chirp[2 * k + 1];
            }
        }
        double[] forward = roots(size, false);
        double[] p = recursive(a, size, forward, 1);
        double[] q = recursive(b, size, forward, 1);
        double[] product = new double[2 * size];
        for (int k = 0; k < 2 * size; k += 2) {
            product[k] = p[k] * q[k] - p[k + 1] * q[k + 1];
            product[k + 1] = p[k] * q[k + 1] + p[k + 1] * q[k];
        }
        double[] back = recursive(product, size, roots(size, true), 1);
        double[] y = new double[2 * n];
        for (int k = 0; k < n; k++) {
            double re = back[2 * k] / size;
            double im = back[2 * k + 1] / size;
            y[2 * k] = re * chirp[2 * k] - im * chirp[2 * k + 1];
            y[2 * k + 1] = re * chirp[2 * k + 1] + im * chirp[2 * k];
        }
        return y;
    }
}
