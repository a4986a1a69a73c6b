package dev.sandframe.benchmarks;

import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.compute.Accumulate;
import dev.sandframe.frame.compute.ColumnOperation;
import dev.sandframe.frame.compute.ColumnReduction;
import dev.sandframe.frame.compute.Gather;
import dev.sandframe.frame.compute.Reduction;
import dev.sandframe.frame.compute.Where;
import dev.sandframe.frame.hash.Duplicates;
import dev.sandframe.frame.hash.Factorize;
import dev.sandframe.frame.sort.Sorting;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The kernels under the usual operations on one or two columns, without Python above them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
public class KernelBenchmark {
    @Benchmark
    public @Nullable Number sumOfFloats(Columns columns) {
        return ColumnReduction.of(ColumnReduction.Op.SUM, columns.floats, 0);
    }

    @Benchmark
    public @Nullable Number sumOfFloatsWithGaps(Columns columns) {
        return ColumnReduction.of(ColumnReduction.Op.SUM, columns.gaps, 0);
    }

    @Benchmark
    public @Nullable Number sumOfIntegers(Columns columns) {
        return ColumnReduction.of(ColumnReduction.Op.SUM, columns.integers, 0);
    }

    @Benchmark
    public @Nullable Number greatest(Columns columns) {
        return ColumnReduction.of(ColumnReduction.Op.MAX, columns.gaps, 0);
    }

    @Benchmark
    public @Nullable Number deviation(Columns columns) {
        return ColumnReduction.of(ColumnReduction.Op.STD, columns.gaps, 1);
    }

    @Benchmark
    public @Nullable Number median(Columns columns) {
        return ColumnReduction.of(ColumnReduction.Op.MEDIAN, columns.gaps, 0);
    }

    @Benchmark
    public NdArray runningSum(Columns columns) {
        return Accumulate.apply(Reduction.SUM, columns.floats, 0, DType.FLOAT64, true);
    }

    @Benchmark
    public @Nullable NdArray product(Columns columns) {
        return ColumnOperation.of("mul", columns.floats, columns.gaps);
    }

    @Benchmark
    public @Nullable NdArray productOfMixedTypes(Columns columns) {
        return ColumnOperation.of("mul", columns.integers, columns.floats);
    }

    @Benchmark
    public @Nullable NdArray comparison(Columns columns) {
        return ColumnOperation.of("gt", columns.floats, columns.limit);
    }

    @Benchmark
    public @Nullable NdArray conjunction(Columns columns) {
        return ColumnOperation.of("and", columns.mask, columns.mask);
    }

    @Benchmark
    public NdArray filledGaps(Columns columns) {
        return Where.withoutNaN(columns.gaps, 0);
    }

    @Benchmark
    public NdArray integersToFloats(Columns columns) {
        return Cast.to(columns.integers, DType.FLOAT64);
    }

    @Benchmark
    public NdArray[] filter(Columns columns) {
        return Gather.rows(columns.mask, new NdArray[] {columns.floats, columns.integers, columns.texts});
    }

    @Benchmark
    public NdArray[] rowsInAnotherOrder(Columns columns) {
        return Gather.rowsAt(columns.order, new NdArray[] {columns.floats, columns.integers, columns.texts});
    }

    @Benchmark
    public @Nullable NdArray sortFloats(Columns columns) {
        return Sorting.argsort(columns.gaps);
    }

    @Benchmark
    public @Nullable NdArray sortIntegers(Columns columns) {
        return Sorting.argsort(columns.keys);
    }

    @Benchmark
    public @Nullable Factorize codesOfIntegers(Columns columns) {
        return Factorize.of(columns.keys, true);
    }

    @Benchmark
    public @Nullable Factorize codesOfTexts(Columns columns) {
        return Factorize.of(columns.texts, true);
    }

    @Benchmark
    public @Nullable NdArray repeatedIntegers(Columns columns) {
        return Duplicates.of(columns.keys, Duplicates.Keep.FIRST);
    }
}
