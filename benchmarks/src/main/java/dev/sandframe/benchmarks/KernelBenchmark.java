package dev.sandframe.benchmarks;

import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.compute.ColumnOperation;
import dev.sandframe.frame.compute.ColumnReduction;
import dev.sandframe.frame.compute.Gather;
import dev.sandframe.frame.csv.CsvReader;
import dev.sandframe.frame.hash.Factorize;
import dev.sandframe.frame.sort.Sorting;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The kernels under the usual operations on columns, without Python above them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
public class KernelBenchmark {
    private static final long SEED = 20240102;
    private static final String[] CITIES = {"Oslo", "Rome", "São Paulo", "Kyoto", "Nairobi", "Quito"};

    /** How many elements a column has. */
    @Param({"1000000", "10000000"})
    public int rows;

    private NdArray floats = NdArray.ofDoubles(new double[0]);
    private NdArray gaps = floats;
    private NdArray integers = floats;
    private NdArray keys = floats;
    private NdArray texts = floats;
    private NdArray mask = floats;
    private NdArray order = floats;
    private byte[] csv = new byte[0];
    private final NdArray limit = NdArray.of(DType.FLOAT64, new double[] {0.5});

    @Setup
    public void make() {
        Random random = new Random(SEED);
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
            k[row] = random.nextInt(Math.max(1, rows / 100));
            m[row] = (byte) random.nextInt(2);
            t[row] = CITIES[random.nextInt(CITIES.length)];
            if (row < 1_000_000) {
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
        mask = NdArray.ofBooleans(m);
        texts = NdArray.ofObjects(t);
        csv = text.toString().getBytes(StandardCharsets.UTF_8);
        NdArray sorted = Sorting.argsort(floats);
        order = sorted == null ? integers : sorted;
    }

    @Benchmark
    public @Nullable Number sumOfFloats() {
        return ColumnReduction.of(ColumnReduction.Op.SUM, floats, 0);
    }

    @Benchmark
    public @Nullable Number sumOfFloatsWithGaps() {
        return ColumnReduction.of(ColumnReduction.Op.SUM, gaps, 0);
    }

    @Benchmark
    public @Nullable Number sumOfIntegers() {
        return ColumnReduction.of(ColumnReduction.Op.SUM, integers, 0);
    }

    @Benchmark
    public @Nullable Number greatest() {
        return ColumnReduction.of(ColumnReduction.Op.MAX, gaps, 0);
    }

    @Benchmark
    public @Nullable Number deviation() {
        return ColumnReduction.of(ColumnReduction.Op.STD, gaps, 1);
    }

    @Benchmark
    public @Nullable Number median() {
        return ColumnReduction.of(ColumnReduction.Op.MEDIAN, gaps, 0);
    }

    @Benchmark
    public @Nullable NdArray product() {
        return ColumnOperation.of("mul", floats, gaps);
    }

    @Benchmark
    public @Nullable NdArray productOfMixedTypes() {
        return ColumnOperation.of("mul", integers, floats);
    }

    @Benchmark
    public @Nullable NdArray comparison() {
        return ColumnOperation.of("gt", floats, limit);
    }

    @Benchmark
    public NdArray[] filter() {
        return Gather.rows(mask, new NdArray[] {floats, integers, texts});
    }

    @Benchmark
    public NdArray[] rowsInAnotherOrder() {
        return Gather.rowsAt(order, new NdArray[] {floats, integers, texts});
    }

    @Benchmark
    public NdArray integersToFloats() {
        return Cast.to(integers, DType.FLOAT64);
    }

    @Benchmark
    public @Nullable NdArray sortFloats() {
        return Sorting.argsort(gaps);
    }

    @Benchmark
    public @Nullable NdArray sortIntegers() {
        return Sorting.argsort(keys);
    }

    @Benchmark
    public @Nullable Factorize codesOfIntegers() {
        return Factorize.of(keys, true);
    }

    @Benchmark
    public @Nullable Factorize codesOfTexts() {
        return Factorize.of(texts, true);
    }

    /** A million rows at most. */
    @Benchmark
    public CsvReader.Table readCsv() {
        return CsvReader.readDefault(csv);
    }
}
