package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import java.util.Arrays;

/**
 * The discrete Fourier transform along the last axis, times a factor: by passes over the factors of the length, or by
 * Bluestein's method where it has a large prime among them.
 */
public final class Fourier {
    private Fourier() {}

    /** Of complex numbers. */
    public static NdArray transform(NdArray array, boolean inverse, double factor) {
        double[] a = (double[]) array.copy().buffer();
        int n = last(array);
        int lanes = n == 0 ? 0 : array.size() / n;
        Plan plan = new Plan(Math.max(1, n));
        for (int lane = 0; lane < lanes; lane++) {
            Interruption.check();
            double[] x = Arrays.copyOfRange(a, 2 * lane * n, 2 * (lane + 1) * n);
            plan.run(x, factor, !inverse);
            System.arraycopy(x, 0, a, 2 * lane * n, 2 * n);
        }
        return NdArray.of(DType.COMPLEX128, a, array.shape());
    }

    /** Of real numbers: the first half of the result. */
    public static NdArray real(NdArray array, double factor) {
        double[] a = (double[]) array.copy().buffer();
        int n = last(array);
        int half = n / 2 + 1;
        int lanes = n == 0 ? 0 : array.size() / n;
        double[] result = new double[2 * lanes * half];
        boolean direct = !FourierLengths.needsChirp(n, true) && RealPasses.canDo(n);
        RealPasses passes = direct ? new RealPasses(n) : null;
        Plan plan = direct ? null : new Plan(n);
        for (int lane = 0; lane < lanes; lane++) {
            Interruption.check();
            int to = 2 * lane * half;
            double[] x = Arrays.copyOfRange(a, lane * n, (lane + 1) * n);
            if (passes != null) {
                passes.run(x, factor, true);
                result[to] = x[0];
                System.arraycopy(x, 1, result, to + 2, n - 1);
            } else if (plan != null) {
                double[] pairs = new double[2 * n];
                for (int i = 0; i < n; i++) {
                    pairs[2 * i] = x[i];
                }
                plan.run(pairs, factor, true);
                System.arraycopy(pairs, 0, result, to, 2 * half);
                result[to + 1] = 0;
                if (n % 2 == 0) {
                    result[to + 2 * half - 1] = 0;
                }
            }
        }
        int[] shape = array.shape().clone();
        shape[shape.length - 1] = half;
        return NdArray.of(DType.COMPLEX128, result, shape);
    }

    /** Back to {@code n} real numbers from the first half of their transform. */
    public static NdArray backToReal(NdArray array, int n, double factor) {
        double[] a = (double[]) array.copy().buffer();
        int half = last(array);
        int lanes = half == 0 ? 0 : array.size() / half;
        double[] result = new double[lanes * n];
        boolean direct = !FourierLengths.needsChirp(n, true) && RealPasses.canDo(n);
        RealPasses passes = direct ? new RealPasses(n) : null;
        Plan plan = direct ? null : new Plan(n);
        for (int lane = 0; lane < lanes; lane++) {
            Interruption.check();
            int from = 2 * lane * half;
            double[] x = new double[n];
            if (passes != null) {
                x[0] = a[from];
                System.arraycopy(a, from + 2, x, 1, n - 1);
                passes.run(x, factor, false);
            } else if (plan != null) {
                double[] pairs = new double[2 * n];
                pairs[0] = a[from];
                for (int i = 1; i <= n / 2; i++) {
                    boolean middle = 2 * i == n;
                    pairs[2 * i] = a[from + 2 * i];
                    pairs[2 * i + 1] = middle ? 0 : a[from + 2 * i + 1];
                    pairs[2 * (n - i)] = pairs[2 * i];
                    pairs[2 * (n - i) + 1] = middle ? 0 : -pairs[2 * i + 1];
                }
                plan.run(pairs, factor, false);
                for (int i = 0; i < n; i++) {
                    x[i] = pairs[2 * i];
                }
            }
            System.arraycopy(x, 0, result, lane * n, n);
        }
        int[] shape = array.shape().clone();
        shape[shape.length - 1] = n;
        return NdArray.of(DType.FLOAT64, result, shape);
    }

    private static int last(NdArray array) {
        int axes = array.dimensions();
        return axes == 0 ? 1 : array.shape()[axes - 1];
    }

    /** What a length needs, found once for all lanes. */
    private static final class Plan {
        private final Runner runner;

        Plan(int n) {
            if (FourierLengths.needsChirp(n, false)) {
                runner = new ChirpTransform(n)::run;
            } else {
                runner = new ComplexPasses(n)::run;
            }
        }

        void run(double[] pairs, double factor, boolean forward) {
            runner.run(pairs, factor, forward);
        }
    }

    @FunctionalInterface
    private interface Runner {
        void run(double[] pairs, double factor, boolean forward);
    }
}
