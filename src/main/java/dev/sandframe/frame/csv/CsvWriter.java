package dev.sandframe.frame.csv;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.text.Utf8Sink;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes columns as delimited text, a range of rows at a time. */
public final class CsvWriter {
    private static final int CHECK_MASK = (1 << 12) - 1;

    private final CsvFormat format;
    private final CsvColumn[] columns;

    /** @param arrays the columns, those of the index first; objects that are no texts or numbers were made texts */
    public CsvWriter(NdArray[] arrays, CsvFormat format) {
        this.format = format;
        this.columns = new CsvColumn[arrays.length];
        for (int i = 0; i < arrays.length; i++) {
            columns[i] = CsvColumn.of(arrays[i], format);
        }
    }

    /** The text of rows from one to before another. */
    public String text(int from, int to) {
        Utf8Sink sink = new Utf8Sink();
        byte[] delimiter = String.valueOf(format.delimiter()).getBytes(StandardCharsets.UTF_8);
        for (int row = from; row < to; row++) {
            if ((row & CHECK_MASK) == 0) {
                Interruption.check();
            }
            boolean any = false;
            for (int i = 0; i < columns.length; i++) {
                if (i > 0) {
                    sink.write(delimiter);
                }
                any |= columns[i].write(sink, row);
            }
            if (columns.length == 1 && !any) {
                quoteEmpty(sink);
            }
            sink.write(format.terminator());
        }
        return sink.text(false);
    }

    /** One line of texts, numbers and bools. */
    public static String line(@Nullable Object[] fields, CsvFormat format) {
        NdArray[] columns = new NdArray[fields.length];
        for (int i = 0; i < fields.length; i++) {
            columns[i] = NdArray.ofObjects(new @Nullable Object[] {fields[i]});
        }
        return columns.length == 0 ? format.terminator() : new CsvWriter(columns, format).text(0, 1);
    }

    /** A line of one empty field would not be read back. */
    private void quoteEmpty(Utf8Sink sink) {
        if (format.quoting() == CsvFormat.QUOTE_NONE) {
            throw new FrameException("_csv.Error", "single empty field record must be quoted");
        }
        sink.write(String.valueOf(format.quote()).repeat(2));
    }
}
