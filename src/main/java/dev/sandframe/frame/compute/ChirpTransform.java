package dev.sandframe.frame.compute;

/** Bluestein's method (1970): a transform of any length as a convolution with a chirp, of a length with small factors. */
final class ChirpTransform {
    private final int n;
    private final int size;
    private final ComplexPasses passes;
    private final double[] chirp;
    private final double[] spectrum;

    ChirpTransform(int n) {
        this.n = n;
        size = FourierLengths.chirpLength(2 * n - 1);
        passes = new ComplexPasses(size);
        chirp = new double[2 * n];
        FourierRoots roots = new FourierRoots(2 * n);
        chirp[0] = 1;
        long index = 0;
        for (int m = 1; m < n; m++) {
            index += 2L * m - 1;
            index = index >= 2L * n ? index - 2L * n : index;
            roots.get(index, chirp, 2 * m);
        }
        spectrum = new double[2 * size];
        double scale = 1.0 / size;
        for (int m = 0; m < n; m++) {
            for (int part = 0; part < 2; part++) {
                double value = chirp[2 * m + part] * scale;
                spectrum[2 * m + part] = value;
                if (m > 0) {
                    spectrum[2 * (size - m) + part] = value;
                }
            }
        }
        passes.run(spectrum, 1, true);
    }

    void run(double[] pairs, double factor, boolean forward) {
        double[] a = new double[2 * size];
        for (int m = 0; m < n; m++) {
            ComplexPasses.multiply(a, 2 * m, pairs[2 * m], pairs[2 * m + 1], chirp[2 * m], chirp[2 * m + 1], forward);
        }
        passes.run(a, 1, true);
        for (int m = 0; m < size; m++) {
            // The spectrum is symmetric; its first half serves both.
            int from = 2 * Math.min(m, size - m);
            ComplexPasses.multiply(a, 2 * m, a[2 * m], a[2 * m + 1], spectrum[from], spectrum[from + 1], !forward);
        }
        passes.run(a, 1, false);
        for (int m = 0; m < n; m++) {
            ComplexPasses.multiply(pairs, 2 * m, a[2 * m], a[2 * m + 1], chirp[2 * m], chirp[2 * m + 1], forward);
            pairs[2 * m] *= factor;
            pairs[2 * m + 1] *= factor;
        }
    }
}
