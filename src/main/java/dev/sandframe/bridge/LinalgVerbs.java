package dev.sandframe.bridge;

import dev.sandframe.frame.compute.Fourier;
import dev.sandframe.frame.linalg.ComplexAlgebra;
import dev.sandframe.frame.linalg.LinearAlgebra;
import org.graalvm.polyglot.proxy.ProxyArray;

/** Factorisations of matrices, and Fourier transforms. */
final class LinalgVerbs {
    private LinalgVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("linalg_solve", a -> LinearAlgebra.solve(a.array(0), a.array(1)));
        verbs.add("linalg_inverse", a -> LinearAlgebra.inverse(a.array(0)));
        verbs.add("linalg_determinant", a -> LinearAlgebra.signAndLogOfDeterminant(a.array(0)));
        verbs.add("linalg_cholesky", a -> LinearAlgebra.cholesky(a.array(0)));
        verbs.add("linalg_qr", a -> list(LinearAlgebra.qr(a.array(0), a.truth(1))));
        verbs.add("linalg_symmetric_eigen", a -> list(LinearAlgebra.symmetricEigen(a.array(0))));
        verbs.add("linalg_svd", a -> list(LinearAlgebra.svd(a.array(0), a.truth(1))));
        verbs.add("linalg_complex_solve", a -> ComplexAlgebra.solve(a.array(0), a.array(1)));
        verbs.add("linalg_complex_inverse", a -> ComplexAlgebra.inverse(a.array(0)));
        verbs.add("linalg_complex_determinant", a -> ComplexAlgebra.signAndLogOfDeterminant(a.array(0)));
        verbs.add("linalg_complex_cholesky", a -> ComplexAlgebra.cholesky(a.array(0)));
        verbs.add("linalg_complex_qr", a -> list(ComplexAlgebra.qr(a.array(0), a.truth(1))));
        verbs.add("linalg_hermitian_eigen", a -> list(ComplexAlgebra.hermitianEigen(a.array(0), a.truth(1))));
        verbs.add("linalg_complex_svd", a -> list(ComplexAlgebra.svd(a.array(0), a.truth(1))));
        verbs.add("linalg_complex_eigen", a -> list(ComplexAlgebra.eigen(a.array(0))));
        verbs.add("fft", a -> Fourier.transform(a.array(0), a.truth(1), a.number(2)));
        verbs.add("fft_real", a -> Fourier.real(a.array(0), a.number(1)));
        verbs.add("fft_back_to_real", a -> Fourier.backToReal(a.array(0), a.integer(1), a.number(2)));
        verbs.add("linalg_qr_raw", a -> list(LinearAlgebra.rawQr(a.array(0))));
        verbs.add("linalg_complex_qr_raw", a -> list(ComplexAlgebra.rawQr(a.array(0))));
        verbs.add("linalg_eigen", a -> list(LinearAlgebra.eigen(a.array(0))));
    }

    private static ProxyArray list(Object[] arrays) {
        return ProxyArray.fromArray(arrays);
    }
}
