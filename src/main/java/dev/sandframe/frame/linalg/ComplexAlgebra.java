package dev.sandframe.frame.linalg;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;

/** Factorisations of one complex matrix, arrays of double precision in and out. */
public final class ComplexAlgebra {
    private ComplexAlgebra() {}

    public static NdArray solve(NdArray matrix, NdArray right) {
        return new ComplexLu(ComplexMatrix.of(matrix))
                .solve(ComplexMatrix.of(right))
                .toArray();
    }

    public static NdArray inverse(NdArray matrix) {
        return new ComplexLu(ComplexMatrix.of(matrix))
                .solve(ComplexMatrix.identity(matrix.shape()[0]))
                .toArray();
    }

    /** The sign of the determinant, and the logarithm of its size as a complex number. */
    public static NdArray signAndLogOfDeterminant(NdArray matrix) {
        double[] found = new ComplexLu(ComplexMatrix.of(matrix)).signAndLog();
        return NdArray.of(DType.COMPLEX128, new double[] {found[0], found[1], found[2], 0}, 2);
    }

    /** The lower factor of a positive definite matrix, of which the lower triangle is read. */
    public static NdArray cholesky(NdArray matrix) {
        ComplexMatrix l = ComplexMatrix.of(matrix);
        int n = l.rows;
        for (int j = 0; j < n; j++) {
            double d = l.re[l.at(j, j)];
            for (int k = 0; k < j; k++) {
                int at = l.at(j, k);
                d -= l.re[at] * l.re[at] + l.im[at] * l.im[at];
            }
            if (!(d > 0)) {
                throw new FrameException("numpy.linalg.LinAlgError", "Matrix is not positive definite");
            }
            double root = Math.sqrt(d);
            l.set(j, j, root, 0);
            for (int i = j + 1; i < n; i++) {
                double a = l.re[l.at(i, j)];
                double b = l.im[l.at(i, j)];
                for (int k = 0; k < j; k++) {
                    int p = l.at(i, k);
                    int q = l.at(j, k);
                    a -= l.re[p] * l.re[q] + l.im[p] * l.im[q];
                    b -= l.im[p] * l.re[q] - l.re[p] * l.im[q];
                }
                l.set(i, j, a / root, b / root);
            }
            for (int i = 0; i < j; i++) {
                l.set(i, j, 0, 0);
            }
        }
        return l.toArray();
    }

    /** {@code Q} and {@code R}; {@code Q} square when complete. */
    public static NdArray[] qr(NdArray matrix, boolean complete) {
        ComplexMatrix a = ComplexMatrix.of(matrix);
        int k = complete ? a.rows : Math.min(a.rows, a.columns);
        ComplexQr qr = new ComplexQr(a);
        return new NdArray[] {qr.q(k).toArray(), qr.r(k).toArray()};
    }

    /** The factorisation as LAPACK keeps it, transposed, and the factors of its reflections. */
    public static NdArray[] rawQr(NdArray matrix) {
        ComplexMatrix a = ComplexMatrix.of(matrix);
        int k = Math.min(a.rows, a.columns);
        double[] factors = new double[2 * k];
        NdArray packed = new ComplexQr(a)
                .packed(factors)
                .toArray()
                .transpose(new int[] {1, 0})
                .copy();
        return new NdArray[] {packed, NdArray.of(DType.COMPLEX128, factors, k)};
    }

    /** Eigenvalues, ascending, and eigenvectors of a Hermitian matrix, of which the named triangle is read. */
    public static NdArray[] hermitianEigen(NdArray matrix, boolean upper) {
        HermitianEigen eigen = new HermitianEigen(ComplexMatrix.of(matrix), upper);
        return new NdArray[] {NdArray.ofDoubles(eigen.d), eigen.z.toArray()};
    }

    /** {@code U}, the singular values and {@code V*}. */
    public static NdArray[] svd(NdArray matrix, boolean full) {
        ComplexSvd svd = new ComplexSvd(ComplexMatrix.of(matrix), full);
        return new NdArray[] {svd.u.toArray(), NdArray.ofDoubles(svd.s), svd.vt.toArray()};
    }

    /** Eigenvalues and eigenvectors. */
    public static NdArray[] eigen(NdArray matrix) {
        ComplexEigen eigen = new ComplexEigen(ComplexMatrix.of(matrix));
        int n = eigen.t.rows;
        double[] values = new double[2 * n];
        for (int k = 0; k < n; k++) {
            values[2 * k] = eigen.t.re[eigen.t.at(k, k)];
            values[2 * k + 1] = eigen.t.im[eigen.t.at(k, k)];
        }
        return new NdArray[] {NdArray.of(DType.COMPLEX128, values, n), eigen.vectors.toArray()};
    }
}
