package dev.sandframe.benchmarks;

import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.csv.CsvFormat;
import dev.sandframe.frame.csv.CsvReader;
import dev.sandframe.frame.csv.CsvWriter;
import dev.sandframe.frame.csv.Dialect;
import dev.sandframe.frame.group.GroupSums;
import dev.sandframe.frame.group.Groups;
import dev.sandframe.frame.hash.Factorize;
import dev.sandframe.frame.join.Pairs;
import dev.sandframe.frame.join.UniqueJoin;
import dev.sandframe.frame.json.JsonFrame;
import dev.sandframe.frame.json.JsonOptions;
import dev.sandframe.frame.strings.CaseMapping;
import dev.sandframe.frame.strings.EachText;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The kernels that group, join, read and write tables and look at texts, without Python above them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
public class TableBenchmark {
    private static final int ROWS_AT_ONCE = 100_000;
    private static final CsvFormat CSV =
            new CsvFormat(',', '"', CsvFormat.QUOTE_MINIMAL, true, Dialect.NONE, "\n", "", "", '.');

    /** From the keys on: their codes, and the sum of each group. */
    @Benchmark
    public @Nullable GroupSums sumsByIntegers(Columns columns) {
        return sums(columns.keys, columns.gaps);
    }

    @Benchmark
    public @Nullable GroupSums sumsByTexts(Columns columns) {
        return sums(columns.texts, columns.gaps);
    }

    private static @Nullable GroupSums sums(NdArray keys, NdArray values) {
        Factorize codes = Factorize.of(keys, true);
        return codes == null ? null : GroupSums.sum(new Groups(codes.codes(), codes.firsts().length), values, null);
    }

    @Benchmark
    public @Nullable Pairs joinOnIntegers(Columns columns) {
        return UniqueJoin.of(columns.keys, columns.distinctKeys, false);
    }

    @Benchmark
    public @Nullable NdArray upperCase(Columns columns) {
        return EachText.texts(columns.texts, CaseMapping.UPPER);
    }

    @Benchmark
    public @Nullable NdArray contains(Columns columns) {
        return EachText.truths(columns.texts, text -> text.contains("o"), null);
    }

    /** A million rows at most. */
    @Benchmark
    public CsvReader.Table readCsv(Columns columns) {
        return CsvReader.readDefault(columns.csv);
    }

    @Benchmark
    public void writeCsv(Columns columns, Blackhole hole) {
        CsvWriter writer = new CsvWriter(new NdArray[] {columns.integers, columns.gaps, columns.texts}, CSV);
        for (int row = 0; row < columns.rows; row += ROWS_AT_ONCE) {
            hole.consume(writer.text(row, Math.min(columns.rows, row + ROWS_AT_ONCE)));
        }
    }

    @Benchmark
    public void writeJson(Columns columns) {
        new JsonFrame(
                        List.of(columns.integers, columns.gaps, columns.texts),
                        List.of("number", "rate", "city"),
                        columns.rows,
                        null,
                        JsonOptions.DEFAULT)
                .writeTo(OutputStream.nullOutputStream(), JsonFrame.Orient.RECORDS);
    }
}
