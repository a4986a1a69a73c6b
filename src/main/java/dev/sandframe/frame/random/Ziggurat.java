package dev.sandframe.frame.random;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Tables of Marsaglia and Tsang's ziggurat (2000) with 256 layers, for the normal and the exponential distribution.
 *
 * <p>The widths of the layers are read from a text. Those of the exponential distribution are the rounded solutions of the
 * method's recurrence; those of the normal one lie up to 40 units in the last place beside them, as numpy's stream shows, and
 * were recovered from it. The other tables follow from the widths.
 */
final class Ziggurat {
    static final double NORMAL_R = 3.6541528853610087963519472518;
    static final double NORMAL_INVERSE_R = 0.27366123732975827203338247596;
    static final double EXPONENTIAL_R = 7.6971174701310497140446280481;

    private static final int LAYERS = 256;
    private static final String TABLES = "ziggurat.txt";

    static final Ziggurat NORMAL;
    static final Ziggurat EXPONENTIAL;

    static {
        try (InputStream in = Ziggurat.class.getResourceAsStream(TABLES)) {
            if (in == null) {
                throw new IllegalStateException(TABLES + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            NORMAL = new Ziggurat(reader, true, NORMAL_R, 0x1p52);
            EXPONENTIAL = new Ziggurat(reader, false, EXPONENTIAL_R, 0x1p53);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below which a random integer lies in a layer's rectangle wholly under the curve. */
    final long[] k = new long[LAYERS];

    /** What a random integer is multiplied with to lie in a layer. */
    final double[] w = new double[LAYERS];

    /** The density at each layer's right edge. */
    final double[] f = new double[LAYERS];

    /** {@link #k} for random integers of 23 bits. */
    final int[] singleK = new int[LAYERS];

    /** {@link #w} for random integers of 23 bits. */
    final float[] singleW = new float[LAYERS];

    /** {@link #f} in single precision. */
    final float[] singleF = new float[LAYERS];

    private Ziggurat(BufferedReader reader, boolean normal, double edge, double scale) throws IOException {
        reader.readLine();
        for (int i = 0; i < LAYERS; ) {
            for (String number : reader.readLine().split(" ")) {
                w[i++] = Double.parseDouble(number);
            }
        }
        k[0] = (long) (edge / w[0]);
        f[0] = 1;
        for (int i = 1; i < LAYERS; i++) {
            k[i] = i == 1 ? 0 : (long) (w[i - 1] / w[i] * scale);
            double x = w[i] * scale;
            f[i] = Math.exp(normal ? -0.5 * x * x : -x);
        }
        for (int i = 0; i < LAYERS; i++) {
            singleK[i] = (int) (k[i] / scale * 0x1p23);
            singleW[i] = (float) (w[i] * scale / 0x1p23);
            singleF[i] = (float) f[i];
        }
        if (!normal) {
            // numpy's stream shows this one a unit in the last place above the rounded width.
            singleW[226] = Math.nextUp(singleW[226]);
        }
    }
}
