package dev.sandframe.frame.linalg;

/** A Givens rotation that turns {@code (f, g)} into {@code (r, 0)}, as LAPACK 3.10 and later make it. */
record Rotation(double c, double s, double r) {
    static Rotation of(double f, double g) {
        if (g == 0) {
            return new Rotation(1, 0, f);
        }
        if (f == 0) {
            return new Rotation(0, Math.copySign(1, g), Math.abs(g));
        }
        double f1 = Math.abs(f);
        double g1 = Math.abs(g);
        double low = 0x1p-511;
        double high = 0x1p511;
        if (f1 > low && f1 < high && g1 > low && g1 < high) {
            double d = Math.sqrt(f * f + g * g);
            double r = Math.copySign(d, f);
            return new Rotation(f1 / d, g / r, r);
        }
        double u = Math.max(f1, g1);
        double fs = f / u;
        double gs = g / u;
        double d = Math.sqrt(fs * fs + gs * gs);
        double r = Math.copySign(d, f);
        return new Rotation(Math.abs(fs) / d, gs / r, r * u);
    }
}
