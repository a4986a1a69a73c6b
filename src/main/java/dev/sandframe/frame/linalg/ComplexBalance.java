package dev.sandframe.frame.linalg;

/** Balancing of a complex matrix (Parlett and Reinsch 1969): rows that stand alone go to its ends, the others are scaled. */
final class ComplexBalance {
    /** The first and the last row of what is left. */
    int low;

    int high;
    private final ComplexMatrix a;
    private final double[] scale;

    ComplexBalance(ComplexMatrix matrix) {
        a = matrix;
        int n = a.rows;
        scale = new double[n];
        high = n - 1;
        boolean found = true;
        while (found && high > 0) {
            found = false;
            for (int i = high; i >= 0 && !found; i--) {
                if (alone(i, 0, true)) {
                    exchange(i, high);
                    found = true;
                    high--;
                }
            }
        }
        if (high == 0 && found) {
            scale[0] = 0;
        }
        found = true;
        while (found && low < high) {
            found = false;
            for (int j = low; j <= high && !found; j++) {
                if (alone(j, low, false)) {
                    exchange(j, low);
                    found = true;
                    low++;
                }
            }
        }
        for (int i = low; i <= high; i++) {
            scale[i] = 1;
        }
        scaleAll();
    }

    private boolean alone(int i, int first, boolean row) {
        for (int j = first; j <= high; j++) {
            int at = row ? a.at(i, j) : a.at(j, i);
            if (i != j && (a.re[at] != 0 || a.im[at] != 0)) {
                return false;
            }
        }
        return true;
    }

    private void exchange(int i, int m) {
        scale[m] = i;
        if (i != m) {
            a.swapColumns(i, m);
            a.swapRows(i, m);
        }
    }

    private void scaleAll() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = low; i <= high; i++) {
                double c = norm(i, true);
                double r = norm(i, false);
                if (c == 0 || r == 0) {
                    continue;
                }
                double f = 1;
                double s = c + r;
                while (c < r / 2 && f < 0x1p1000) {
                    f *= 2;
                    c *= 2;
                    r /= 2;
                }
                while (c / 2 >= r && f > 0x1p-1000) {
                    f /= 2;
                    c /= 2;
                    r *= 2;
                }
                if (c + r < 0.95 * s) {
                    scale[i] *= f;
                    changed = true;
                    for (int j = 0; j < a.rows; j++) {
                        if (j >= low) {
                            a.re[a.at(i, j)] /= f;
                            a.im[a.at(i, j)] /= f;
                        }
                        if (j <= high) {
                            a.re[a.at(j, i)] *= f;
                            a.im[a.at(j, i)] *= f;
                        }
                    }
                }
            }
        }
    }

    private double norm(int i, boolean column) {
        double[] parts = new double[2 * (high - low + 1)];
        for (int j = low; j <= high; j++) {
            int at = column ? a.at(j, i) : a.at(i, j);
            parts[2 * (j - low)] = a.re[at];
            parts[2 * (j - low) + 1] = a.im[at];
        }
        return Reflector.norm(parts);
    }

    /** Turns eigenvectors of the balanced matrix into those of the given one. */
    void undo(ComplexMatrix vectors) {
        for (int i = low; i <= high; i++) {
            for (int j = 0; j < vectors.columns; j++) {
                vectors.re[vectors.at(i, j)] *= scale[i];
                vectors.im[vectors.at(i, j)] *= scale[i];
            }
        }
        for (int i = low - 1; i >= 0; i--) {
            exchangeBack(vectors, i);
        }
        for (int i = high + 1; i < vectors.rows; i++) {
            exchangeBack(vectors, i);
        }
    }

    private void exchangeBack(ComplexMatrix vectors, int i) {
        int k = (int) scale[i];
        if (k != i) {
            vectors.swapRows(i, k);
        }
    }
}
