package dev.sandframe.bridge;

import dev.sandframe.frame.csv.ColumnRule;
import dev.sandframe.frame.csv.CsvFormat;
import dev.sandframe.frame.csv.CsvOptions;
import dev.sandframe.frame.csv.CsvReader;
import dev.sandframe.frame.csv.CsvWriter;
import dev.sandframe.frame.csv.Dialect;
import dev.sandframe.frame.csv.FloatPattern;
import dev.sandframe.frame.csv.Header;
import dev.sandframe.frame.csv.LineFilter;
import dev.sandframe.frame.csv.NumberText;
import dev.sandframe.frame.csv.TextInference;
import dev.sandframe.frame.csv.TokenSet;
import dev.sandframe.frame.csv.Utf8;
import dev.sandframe.frame.json.JsonValues;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/** Reading and writing of delimited text. */
final class CsvVerbs {
    private CsvVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("csv_table", a -> table(a));
        verbs.add("csv_open", a -> open(a));
        verbs.add("csv_header", a -> header(reader(a)));
        verbs.add("csv_first", a -> list(reader(a).firstRecord()));
        verbs.add("csv_drop_first", a -> {
            reader(a).dropFirstRecord();
            return null;
        });
        verbs.add("csv_width", a -> reader(a).firstWidth());
        verbs.add("csv_plan", a -> {
            reader(a).plan(rules(a));
            return null;
        });
        verbs.add("csv_read", a -> records(reader(a).read(a.integer(1), a.truth(2))));
        verbs.add("csv_warnings", a -> list(reader(a).takeWarnings()));
        verbs.add("csv_names", a -> list(Header.names(Arrays.asList(required(a.texts(0))))));
        verbs.add("csv_infer", a -> TextInference.column(a.array(0).objects(), rule(a, 1), numbers(a, 6)));
        verbs.add("csv_is_float_pattern", a -> FloatPattern.of(a.text(0)) != null);
        verbs.add("csv_is_plain", a -> JsonValues.foreign(a.array(0)).length == 0);
        verbs.add("csv_format", a -> format(a));
        verbs.add("csv_writer", a -> new CsvWriter(a.arrays(0), a.handle(1, CsvFormat.class)));
        verbs.add("csv_line", a -> CsvWriter.line(a.array(0).objects(), a.handle(1, CsvFormat.class)));
        verbs.add("csv_rows", a -> a.handle(0, CsvWriter.class).text(a.integer(1), a.integer(2)));
    }

    private static CsvReader reader(Arguments a) {
        return a.handle(0, CsvReader.class);
    }

    /** A str or bytes as UTF-8. */
    private static byte[] source(Arguments a) {
        return a.value(0).isString() ? a.text(0).getBytes(StandardCharsets.UTF_8) : a.bytes(0);
    }

    /** {@code [start, end, reason]} of bytes that are no UTF-8, or {@code null}. */
    private static @Nullable ProxyArray failure(Arguments a, byte[] source) {
        Utf8.Failure failure = a.value(0).isString() ? null : Utf8.checkAsFile(source);
        return failure == null ? null : ProxyArray.fromArray(failure.start(), failure.end(), failure.reason());
    }

    /** {@code [names, columns, index columns, rows, mixed columns]}, or the failure of the bytes. */
    private static ProxyArray table(Arguments a) {
        byte[] source = source(a);
        ProxyArray failure = failure(a, source);
        if (failure != null) {
            return failure;
        }
        CsvReader.Table table = CsvReader.readDefault(source);
        return ProxyArray.fromArray(
                list(table.names()),
                ProxyArray.fromArray((Object[]) table.columns()),
                table.indexColumns(),
                table.rows(),
                list(table.mixed()));
    }

    /** {@code [reader]}, or the failure of the bytes. */
    private static ProxyArray open(Arguments a) {
        byte[] source = source(a);
        ProxyArray failure = failure(a, source);
        return failure != null ? failure : ProxyArray.fromArray(new CsvReader(source, options(a)));
    }

    /** {@code source, [delimiter, quote, escape, comment, terminator], [flags], skipped, header rows, …}. */
    private static CsvOptions options(Arguments a) {
        int[] characters = a.integers(1);
        int[] flags = a.integers(2);
        Dialect dialect = new Dialect(
                characters[0],
                characters[1],
                flags[0] != 0,
                characters[2],
                characters[3],
                characters[4],
                flags[1] != 0,
                flags[2] != 0);
        LineFilter skipped =
                a.value(3).hasArrayElements() ? LineFilter.of(a.integers(3)) : LineFilter.first(a.integer(3));
        return new CsvOptions(
                dialect,
                numbers(a, 8),
                skipped,
                a.integers(4),
                a.integer(5),
                a.truth(6),
                CsvOptions.BadLines.values()[a.integer(7)]);
    }

    /** {@code decimal, thousands, precision}. */
    private static NumberText numbers(Arguments a, int i) {
        return new NumberText(a.integer(i), a.integer(i + 1), NumberText.precision(a.textOrNull(i + 2)));
    }

    private static ProxyArray header(CsvReader reader) {
        List<Object> rows = new ArrayList<>();
        for (List<String> row : reader.header()) {
            rows.add(list(row));
        }
        return ProxyArray.fromList(rows);
    }

    /** {@code reader, modes, missing, missing numbers, truths, falsehoods}: a mode and two lists for each column. */
    private static ColumnRule[] rules(Arguments a) {
        int[] modes = a.integers(1);
        Value missing = a.value(2);
        Value numbers = a.value(3);
        TokenSet truths = tokens(a.value(4));
        TokenSet falsehoods = tokens(a.value(5));
        ColumnRule[] rules = new ColumnRule[modes.length];
        for (int i = 0; i < modes.length; i++) {
            rules[i] = new ColumnRule(
                    ColumnRule.Mode.values()[modes[i]],
                    tokens(missing.getArrayElement(i)),
                    doubles(numbers.getArrayElement(i)),
                    truths,
                    falsehoods);
        }
        return rules;
    }

    /** {@code mode, missing, missing numbers, truths, falsehoods}. */
    private static ColumnRule rule(Arguments a, int i) {
        return new ColumnRule(
                ColumnRule.Mode.values()[a.integer(i)],
                tokens(a.value(i + 1)),
                doubles(a.value(i + 2)),
                tokens(a.value(i + 3)),
                tokens(a.value(i + 4)));
    }

    /** A list of texts; {@code None} for pandas' own tokens of missing values. */
    private static TokenSet tokens(Value list) {
        if (list.isNull()) {
            return TokenSet.MISSING;
        }
        List<String> texts = new ArrayList<>();
        for (long i = 0; i < list.getArraySize(); i++) {
            texts.add(list.getArrayElement(i).asString());
        }
        return texts.isEmpty() ? TokenSet.EMPTY : new TokenSet(texts);
    }

    private static double[] doubles(Value list) {
        double[] result = new double[(int) list.getArraySize()];
        for (int i = 0; i < result.length; i++) {
            result[i] = list.getArrayElement(i).asDouble();
        }
        return result;
    }

    private static ProxyArray records(CsvReader.Records records) {
        return ProxyArray.fromArray(
                records.count(), ProxyArray.fromArray((Object[]) records.columns()), list(records.mixed()));
    }

    private static CsvFormat format(Arguments a) {
        return new CsvFormat(
                a.text(0).charAt(0),
                a.text(1).charAt(0),
                a.integer(2),
                a.truth(3),
                a.isNone(4) ? Dialect.NONE : a.text(4).charAt(0),
                a.text(5),
                a.text(6),
                a.text(7),
                a.text(8).charAt(0));
    }

    private static ProxyArray list(List<?> items) {
        return ProxyArray.fromArray(items.toArray());
    }

    private static String[] required(@Nullable String[] texts) {
        String[] result = new String[texts.length];
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            result[i] = text == null ? "" : text;
        }
        return result;
    }
}
