package dev.sandframe.frame.linalg;

import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;

/** A matrix of doubles, column after column. */
final class Matrix {
    final int rows;
    final int columns;
    final double[] a;

    Matrix(int rows, int columns) {
        this(rows, columns, new double[Math.multiplyExact(rows, columns)]);
    }

    private Matrix(int rows, int columns, double[] a) {
        this.rows = rows;
        this.columns = columns;
        this.a = a;
    }

    static Matrix of(NdArray array) {
        int[] shape = array.shape();
        return new Matrix(
                shape[0], shape[1], array.transpose(new int[] {1, 0}).doubles().clone());
    }

    static Matrix identity(int n) {
        Matrix made = new Matrix(n, n);
        for (int i = 0; i < n; i++) {
            made.set(i, i, 1);
        }
        return made;
    }

    double get(int i, int j) {
        return a[i + j * rows];
    }

    void set(int i, int j, double value) {
        a[i + j * rows] = value;
    }

    Matrix copy() {
        return new Matrix(rows, columns, a.clone());
    }

    Matrix transposed() {
        Matrix made = new Matrix(columns, rows);
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < rows; i++) {
                made.set(j, i, get(i, j));
            }
        }
        return made;
    }

    /** The first rows and columns. */
    Matrix corner(int r, int c) {
        Matrix made = new Matrix(r, c);
        for (int j = 0; j < c; j++) {
            System.arraycopy(a, j * rows, made.a, j * r, Math.min(r, rows));
        }
        return made;
    }

    NdArray toArray() {
        return NdArray.of(DType.FLOAT64, a, columns, rows)
                .transpose(new int[] {1, 0})
                .copy();
    }

    /** Rotates two columns: {@code x' = c x + s y}, {@code y' = c y - s x}. */
    void rotateColumns(int x, int y, double c, double s) {
        int p = x * rows;
        int q = y * rows;
        for (int i = 0; i < rows; i++) {
            double t = c * a[p + i] + s * a[q + i];
            a[q + i] = c * a[q + i] - s * a[p + i];
            a[p + i] = t;
        }
    }

    /** Rotates two rows: {@code x' = c x + s y}, {@code y' = c y - s x}. */
    void rotateRows(int x, int y, double c, double s) {
        for (int j = 0; j < columns; j++) {
            int p = x + j * rows;
            int q = y + j * rows;
            double t = c * a[p] + s * a[q];
            a[q] = c * a[q] - s * a[p];
            a[p] = t;
        }
    }

    void swapColumns(int x, int y) {
        for (int i = 0; i < rows; i++) {
            double t = a[i + x * rows];
            a[i + x * rows] = a[i + y * rows];
            a[i + y * rows] = t;
        }
    }

    void swapRows(int x, int y) {
        for (int j = 0; j < columns; j++) {
            double t = a[x + j * rows];
            a[x + j * rows] = a[y + j * rows];
            a[y + j * rows] = t;
        }
    }

    void scaleColumn(int j, double factor) {
        for (int i = 0; i < rows; i++) {
            a[i + j * rows] *= factor;
        }
    }

    void scaleRow(int i, double factor) {
        for (int j = 0; j < columns; j++) {
            a[i + j * rows] *= factor;
        }
    }
}
