package dev.sandframe.frame.linalg;

/**
 * Householder reflections of complex vectors, {@code H = I - tau v v*} with {@code v[0] = 1}: {@code H*} turns a vector into
 * {@code (beta, 0, …)} with a real {@code beta}.
 */
final class ComplexReflector {
    double tauRe;
    double tauIm;
    double beta;
    final double[] re;
    final double[] im;

    /** For the {@code n} elements of a matrix from a position by a step, conjugated where asked. */
    ComplexReflector(ComplexMatrix m, int position, int step, int n, boolean conjugate) {
        re = new double[n];
        im = new double[n];
        double sign = conjugate ? -1 : 1;
        double[] parts = new double[2 * Math.max(0, n - 1)];
        for (int i = 0; i < n; i++) {
            re[i] = m.re[position + i * step];
            im[i] = sign * m.im[position + i * step];
            if (i > 0) {
                parts[2 * i - 2] = re[i];
                parts[2 * i - 1] = im[i];
            }
        }
        double alphaRe = re[0];
        double alphaIm = im[0];
        double norm = Reflector.norm(parts);
        re[0] = 1;
        im[0] = 0;
        if (norm == 0 && alphaIm == 0) {
            beta = alphaRe;
            return;
        }
        beta = -Math.copySign(Reflector.norm(new double[] {alphaRe, alphaIm, norm}), alphaRe);
        tauRe = (beta - alphaRe) / beta;
        tauIm = -alphaIm / beta;
        double[] inverse = ComplexArithmetic.divide(1, 0, alphaRe - beta, alphaIm);
        for (int i = 1; i < n; i++) {
            double a = re[i];
            double b = im[i];
            re[i] = a * inverse[0] - b * inverse[1];
            im[i] = a * inverse[1] + b * inverse[0];
        }
    }

    /** Applies {@code H}, or {@code H*}, from the left to the rows from {@code row} on of some columns. */
    void fromLeft(ComplexMatrix m, int row, int firstColumn, int lastColumn, boolean adjoint) {
        if (tauRe == 0 && tauIm == 0) {
            return;
        }
        double tau = adjoint ? -tauIm : tauIm;
        for (int j = firstColumn; j < lastColumn; j++) {
            int at = row + j * m.rows;
            double a = 0;
            double b = 0;
            for (int i = 0; i < re.length; i++) {
                a += re[i] * m.re[at + i] + im[i] * m.im[at + i];
                b += re[i] * m.im[at + i] - im[i] * m.re[at + i];
            }
            double c = a * tauRe - b * tau;
            double d = a * tau + b * tauRe;
            for (int i = 0; i < re.length; i++) {
                m.re[at + i] -= c * re[i] - d * im[i];
                m.im[at + i] -= c * im[i] + d * re[i];
            }
        }
    }

    /** Applies {@code H} from the right to the columns from {@code column} on of some rows. */
    void fromRight(ComplexMatrix m, int column, int firstRow, int lastRow) {
        fromRight(m, column, firstRow, lastRow, false);
    }

    /** Applies {@code H}, or {@code H*}, from the right to the columns from {@code column} on of some rows. */
    void fromRight(ComplexMatrix m, int column, int firstRow, int lastRow, boolean adjoint) {
        if (tauRe == 0 && tauIm == 0) {
            return;
        }
        double tau = adjoint ? -tauIm : tauIm;
        for (int i = firstRow; i < lastRow; i++) {
            double a = 0;
            double b = 0;
            for (int j = 0; j < re.length; j++) {
                int at = m.at(i, column + j);
                a += m.re[at] * re[j] - m.im[at] * im[j];
                b += m.re[at] * im[j] + m.im[at] * re[j];
            }
            double c = a * tauRe - b * tau;
            double d = a * tau + b * tauRe;
            for (int j = 0; j < re.length; j++) {
                int at = m.at(i, column + j);
                m.re[at] -= c * re[j] + d * im[j];
                m.im[at] -= d * re[j] - c * im[j];
            }
        }
    }
}
