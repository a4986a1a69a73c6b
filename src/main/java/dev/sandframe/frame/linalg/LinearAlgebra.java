package dev.sandframe.frame.linalg;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;

/** Factorisations of one matrix, arrays in and out. */
public final class LinearAlgebra {
    private LinearAlgebra() {}

    /** The solutions for the columns of {@code right}. */
    public static NdArray solve(NdArray matrix, NdArray right) {
        return new Lu(Matrix.of(matrix)).solve(Matrix.of(right)).toArray();
    }

    public static NdArray inverse(NdArray matrix) {
        return new Lu(Matrix.of(matrix))
                .solve(Matrix.identity(matrix.shape()[0]))
                .toArray();
    }

    /** The sign of the determinant and the logarithm of its size. */
    public static NdArray signAndLogOfDeterminant(NdArray matrix) {
        return NdArray.ofDoubles(new Lu(Matrix.of(matrix)).signAndLog());
    }

    /** The lower factor of a positive definite matrix, of which the lower triangle is read. */
    public static NdArray cholesky(NdArray matrix) {
        Matrix l = Matrix.of(matrix);
        int n = l.rows;
        for (int j = 0; j < n; j++) {
            double d = l.get(j, j);
            for (int k = 0; k < j; k++) {
                d -= l.get(j, k) * l.get(j, k);
            }
            if (!(d > 0)) {
                throw new FrameException("numpy.linalg.LinAlgError", "Matrix is not positive definite");
            }
            double root = Math.sqrt(d);
            l.set(j, j, root);
            for (int i = j + 1; i < n; i++) {
                double sum = l.get(i, j);
                for (int k = 0; k < j; k++) {
                    sum -= l.get(i, k) * l.get(j, k);
                }
                l.set(i, j, sum / root);
            }
            for (int i = 0; i < j; i++) {
                l.set(i, j, 0);
            }
        }
        return l.toArray();
    }

    /** {@code Q} and {@code R}; {@code Q} square when complete. */
    public static NdArray[] qr(NdArray matrix, boolean complete) {
        Matrix a = Matrix.of(matrix);
        int m = a.rows;
        int k = complete ? m : Math.min(m, a.columns);
        Qr qr = new Qr(a);
        return new NdArray[] {qr.q(k).toArray(), qr.r(k).toArray()};
    }

    /** The factorisation as LAPACK keeps it, transposed, and the factors of its reflections. */
    public static NdArray[] rawQr(NdArray matrix) {
        Matrix a = Matrix.of(matrix);
        double[] factors = new double[Math.min(a.rows, a.columns)];
        return new NdArray[] {new Qr(a).packed(factors).transposed().toArray(), NdArray.ofDoubles(factors)};
    }

    /** Eigenvalues, ascending, and eigenvectors of a symmetric matrix. */
    public static NdArray[] symmetricEigen(NdArray matrix) {
        SymmetricEigen eigen = new SymmetricEigen(Matrix.of(matrix));
        return new NdArray[] {NdArray.ofDoubles(eigen.d), eigen.z.toArray()};
    }

    /** {@code U}, the singular values and {@code V'}. */
    public static NdArray[] svd(NdArray matrix, boolean full) {
        Svd svd = new Svd(Matrix.of(matrix), full);
        return new NdArray[] {svd.u.toArray(), NdArray.ofDoubles(svd.s), svd.vt.toArray()};
    }

    /** Eigenvalues and eigenvectors of a general matrix, complex. */
    public static NdArray[] eigen(NdArray matrix) {
        GeneralEigen eigen = new GeneralEigen(Matrix.of(matrix));
        int n = eigen.wr.length;
        double[] values = new double[2 * n];
        double[] vectors = new double[2 * n * n];
        for (int k = 0; k < n; k++) {
            values[2 * k] = eigen.wr[k];
            values[2 * k + 1] = eigen.wi[k];
            boolean second = eigen.wi[k] < 0;
            boolean complex = eigen.wi[k] != 0;
            int re = second ? k - 1 : k;
            for (int i = 0; i < n; i++) {
                int at = 2 * (i * n + k);
                vectors[at] = eigen.vectors.get(i, re);
                vectors[at + 1] = complex ? (second ? -1 : 1) * eigen.vectors.get(i, re + 1) : 0;
            }
        }
        return new NdArray[] {NdArray.of(DType.COMPLEX128, values, n), NdArray.of(DType.COMPLEX128, vectors, n, n)};
    }
}
