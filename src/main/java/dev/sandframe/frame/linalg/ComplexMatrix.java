package dev.sandframe.frame.linalg;

import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;

/** A matrix of complex numbers, column after column, the real and the imaginary parts apart. */
final class ComplexMatrix {
    final int rows;
    final int columns;
    final double[] re;
    final double[] im;

    ComplexMatrix(int rows, int columns) {
        this(
                rows,
                columns,
                new double[Math.multiplyExact(rows, columns)],
                new double[Math.multiplyExact(rows, columns)]);
    }

    private ComplexMatrix(int rows, int columns, double[] re, double[] im) {
        this.rows = rows;
        this.columns = columns;
        this.re = re;
        this.im = im;
    }

    /** A copy of an array of double-precision complex numbers. */
    static ComplexMatrix of(NdArray array) {
        int[] shape = array.shape();
        double[] pairs = (double[]) array.transpose(new int[] {1, 0}).copy().buffer();
        ComplexMatrix made = new ComplexMatrix(shape[0], shape[1]);
        for (int i = 0; i < made.re.length; i++) {
            made.re[i] = pairs[2 * i];
            made.im[i] = pairs[2 * i + 1];
        }
        return made;
    }

    static ComplexMatrix of(Matrix real) {
        return new ComplexMatrix(real.rows, real.columns, real.a.clone(), new double[real.a.length]);
    }

    static ComplexMatrix identity(int n) {
        ComplexMatrix made = new ComplexMatrix(n, n);
        for (int i = 0; i < n; i++) {
            made.re[i + i * n] = 1;
        }
        return made;
    }

    int at(int i, int j) {
        return i + j * rows;
    }

    void set(int i, int j, double real, double imaginary) {
        re[at(i, j)] = real;
        im[at(i, j)] = imaginary;
    }

    /** The first rows and columns, with zeros beyond what there is and ones on the diagonal there. */
    ComplexMatrix resized(int r, int c) {
        ComplexMatrix made = new ComplexMatrix(r, c);
        for (int j = 0; j < c; j++) {
            if (j < columns) {
                System.arraycopy(re, j * rows, made.re, j * r, Math.min(r, rows));
                System.arraycopy(im, j * rows, made.im, j * r, Math.min(r, rows));
            } else if (j < r) {
                made.re[j + j * r] = 1;
            }
        }
        return made;
    }

    /** The conjugate transpose. */
    ComplexMatrix adjoint() {
        int height = columns;
        int width = rows;
        ComplexMatrix made = new ComplexMatrix(height, width);
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < rows; i++) {
                made.set(j, i, re[at(i, j)], -im[at(i, j)]);
            }
        }
        return made;
    }

    /** The rows and the columns in reverse order. */
    ComplexMatrix reversed(boolean columnsToo) {
        ComplexMatrix made = new ComplexMatrix(rows, columns);
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < rows; i++) {
                made.set(rows - 1 - i, columnsToo ? columns - 1 - j : j, re[at(i, j)], im[at(i, j)]);
            }
        }
        return made;
    }

    ComplexMatrix times(ComplexMatrix other) {
        ComplexMatrix made = new ComplexMatrix(rows, other.columns);
        for (int j = 0; j < other.columns; j++) {
            for (int p = 0; p < columns; p++) {
                double c = other.re[other.at(p, j)];
                double d = other.im[other.at(p, j)];
                for (int i = 0; i < rows; i++) {
                    int from = at(i, p);
                    int to = made.at(i, j);
                    made.re[to] += re[from] * c - im[from] * d;
                    made.im[to] += re[from] * d + im[from] * c;
                }
            }
        }
        return made;
    }

    void swapRows(int x, int y) {
        for (int j = 0; j < columns; j++) {
            swap(at(x, j), at(y, j));
        }
    }

    void swapColumns(int x, int y) {
        for (int i = 0; i < rows; i++) {
            swap(at(i, x), at(i, y));
        }
    }

    private void swap(int p, int q) {
        double t = re[p];
        re[p] = re[q];
        re[q] = t;
        t = im[p];
        im[p] = im[q];
        im[q] = t;
    }

    /** Multiplies an element by a number. */
    void scale(int position, double c, double d) {
        double a = re[position];
        double b = im[position];
        re[position] = a * c - b * d;
        im[position] = a * d + b * c;
    }

    NdArray toArray() {
        double[] pairs = new double[2 * re.length];
        for (int i = 0; i < re.length; i++) {
            pairs[2 * i] = re[i];
            pairs[2 * i + 1] = im[i];
        }
        return NdArray.of(DType.COMPLEX128, pairs, columns, rows)
                .transpose(new int[] {1, 0})
                .copy();
    }
}
