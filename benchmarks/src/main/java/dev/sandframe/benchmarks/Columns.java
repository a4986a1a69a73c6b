package dev.sandframe.benchmarks;

import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.sort.Sorting;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Mixed columns of one length, the same in every run. */
@State(Scope.Benchmark)
public class Columns {
    private static final long SEED = 20240102;
    private static final String[] CITIES = {"Oslo", "Rome", "São Paulo", "Kyoto", "Nairobi", "Quito"};
    private static final int MOST_CSV_ROWS = 1_000_000;

    /** How many elements a column has. */
    @Param({"1000000", "10000000"})
    public int rows;

    /** Floats from 0 to 1. */
    NdArray floats = NdArray.ofDoubles(new double[0]);

    /** Normal floats, every twentieth of which is missing. */
    NdArray gaps = floats;

    /** The numbers of the rows. */
    NdArray integers = floats;

    /** Integers each of which stands in about a hundred rows. */
    NdArray keys = floats;

    /** Each key once, in another order. */
    NdArray distinctKeys = floats;

    /** Six texts. */
    NdArray texts = floats;

    /** Bools, about half of them true. */
    NdArray mask = floats;

    /** The rows in the order of the floats. */
    NdArray order = floats;

    /** A number, a float and a text in each line; a million lines at most. */
    byte[] csv = new byte[0];

    /** One float. */
    final NdArray limit = NdArray.of(DType.FLOAT64, new double[] {0.5});

    @Setup
    public void make() {
        Random random = new Random(SEED);
        int distinct = Math.max(1, rows / 100);
        double[] f = new double[rows];
        double[] g = new double[rows];
        long[] i = new long[rows];
        long[] k = new long[rows];
        byte[] m = new byte[rows];
        Object[] t = new Object[rows];
        StringBuilder text = new StringBuilder("number,rate,city\n");
        for (int row = 0; row < rows; row++) {
            f[row] = random.nextDouble();
            g[row] = random.nextInt(20) == 0 ? Double.NaN : random.nextGaussian();
            i[row] = row;
            k[row] = random.nextInt(distinct);
            m[row] = (byte) random.nextInt(2);
            t[row] = CITIES[random.nextInt(CITIES.length)];
            if (row < MOST_CSV_ROWS) {
                text.append(row)
                        .append(',')
                        .append((float) f[row])
                        .append(',')
                        .append(t[row])
                        .append('\n');
            }
        }
        floats = NdArray.ofDoubles(f);
        gaps = NdArray.ofDoubles(g);
        integers = NdArray.ofLongs(i);
        keys = NdArray.ofLongs(k);
        distinctKeys = NdArray.ofLongs(shuffled(distinct, random));
        mask = NdArray.ofBooleans(m);
        texts = NdArray.ofObjects(t);
        csv = text.toString().getBytes(StandardCharsets.UTF_8);
        NdArray sorted = Sorting.argsort(floats);
        order = sorted == null ? integers : sorted;
    }

    private static long[] shuffled(int count, Random random) {
        long[] numbers = new long[count];
        for (int at = 0; at < count; at++) {
            int other = random.nextInt(at + 1);
            numbers[at] = numbers[other];
            numbers[other] = at;
        }
        return numbers;
    }
}
