package dev.sandframe.frame.csv;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads delimited text: first its header, then, when {@link #plan} has said what each column is, blocks of records as typed
 * columns. Records are as wide as the first one below the header; shorter ones are padded.
 */
public final class CsvReader {
    /** How many fields pandas reads before it infers types; the number of records in a block comes from it. */
    private static final int FIELDS_OF_BLOCK = 1 << 20;

    private final CsvOptions options;
    private final Tokenizer tokenizer;
    private final Tokens tokens;
    private final List<List<String>> header = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    /** Records met so far, and the last header record's number, which the checks of widths go by. */
    private int records;

    private final int headerEnd;
    private int previousFields;
    private int firstWidth = -1;
    private @Nullable ColumnParser[] columns = new ColumnParser[0];

    /** @throws FrameException when the header cannot be read */
    public CsvReader(byte[] source, CsvOptions options) {
        this.options = options;
        this.tokens = new Tokens(source);
        this.tokenizer = new Tokenizer(source, options.dialect(), options.skipped());
        int[] rows = options.headerRows();
        this.headerEnd = rows.length == 0 ? -1 : rows[rows.length - 1];
        readHeader(rows);
        readFirstRecord();
    }

    /** The fields of the header records. */
    public List<List<String>> header() {
        return header;
    }

    /** The number of fields of the first record below the header, or -1 when there is none. */
    public int firstWidth() {
        return firstWidth;
    }

    /** The fields of the first record below the header. */
    public List<String> firstRecord() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < firstWidth; i++) {
            texts.add(tokens.text(i));
        }
        return texts;
    }

    /** Passes over the first record, which turned out to be no data. */
    public void dropFirstRecord() {
        tokens.clear();
        firstWidth = -1;
        readFirstRecord();
    }

    /** Texts for the warnings about records that were skipped since the last call. */
    public List<String> takeWarnings() {
        List<String> taken = List.copyOf(warnings);
        warnings.clear();
        return taken;
    }

    private void readHeader(int[] rows) {
        for (int row : rows) {
            while (records < row) {
                int mark = tokens.used;
                int fields = tokenizer.read(tokens);
                if (fields == Tokenizer.END) {
                    throw shortFile(rows);
                }
                tokens.drop(mark);
                endRecord(fields);
            }
            int mark = tokens.used;
            int fields = tokenizer.read(tokens);
            if (fields == Tokenizer.END) {
                if (records == 0) {
                    throw empty();
                }
                if (rows.length > 1 && records >= row) {
                    header.add(List.of());
                    return;
                }
                throw shortFile(rows);
            }
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < fields; i++) {
                texts.add(tokens.text(mark + i));
            }
            header.add(texts);
            endRecord(fields);
        }
        tokens.clear();
    }

    private void endRecord(int fields) {
        previousFields = fields;
        records++;
    }

    private FrameException shortFile(int[] rows) {
        if (records == 0) {
            return empty();
        }
        String passed = String.valueOf(rows[rows.length - 1]);
        if (rows.length > 1) {
            StringBuilder joined = new StringBuilder();
            for (int row : rows) {
                joined.append(joined.isEmpty() ? "" : ",").append(row);
            }
            passed = "[" + joined + "], len of " + rows.length + ",";
        }
        return new FrameException("ParserError", "Passed header=" + passed + " but only " + records + " lines in file");
    }

    /** The error of a file without a single field. */
    public static FrameException empty() {
        return new FrameException("EmptyDataError", "No columns to parse from file");
    }

    private void readFirstRecord() {
        if (readRecord(Integer.MAX_VALUE)) {
            firstWidth = tokens.used;
        }
    }

    /** Reads one good record and pads it as the one before it asks; false at the end of the input. */
    private boolean readRecord(int keep) {
        while (true) {
            int mark = tokens.used;
            int fields = tokenizer.read(tokens);
            if (fields == Tokenizer.END) {
                return false;
            }
            int expected = records == 0 ? Integer.MAX_VALUE : Math.max(options.expectedFields(), previousFields);
            if (records > headerEnd + 1 && fields > expected && !options.ragged()) {
                tokens.drop(mark);
                reject(expected, fields);
                continue;
            }
            if (records > headerEnd && records > 0) {
                while (fields < expected) {
                    tokens.add(0, 0);
                    fields++;
                }
            }
            if (fields > keep) {
                tokens.drop(mark + keep);
            }
            endRecord(fields);
            return true;
        }
    }

    private void reject(int expected, int fields) {
        int line = tokenizer.lines();
        switch (options.badLines()) {
            case ERROR ->
                throw Tokenizer.parserError(
                        "Expected %d fields in line %d, saw %d\n".formatted(expected, line, fields));
            case WARN ->
                warnings.add("Skipping line %d: expected %d fields, saw %d\n".formatted(line, expected, fields));
            case SKIP -> {}
        }
    }

    /** Says what the columns are; as many rules as columns are wanted from the left, at least one. */
    public void plan(ColumnRule[] rules) {
        columns = new ColumnParser[rules.length];
        for (int i = 0; i < rules.length; i++) {
            if (rules[i].mode() != ColumnRule.Mode.SKIP) {
                columns[i] = new ColumnParser(rules[i], options.numbers());
            }
        }
        tokens.width = rules.length;
        if (firstWidth >= 0) {
            tokens.endRecord(0);
        }
    }

    /**
     * Values of the next records.
     *
     * @param columns an array for each column, {@code null} for one that is not read
     * @param mixed the columns whose blocks had different types
     */
    public record Records(int count, @Nullable NdArray[] columns, List<Integer> mixed) {}

    /**
     * Reads records.
     *
     * @param limit how many at most
     * @param inBlocks whether types are inferred block by block, as pandas does with {@code low_memory}
     */
    public Records read(int limit, boolean inBlocks) {
        int block = inBlocks ? recordsOfBlock(tokens.width) : Integer.MAX_VALUE;
        for (ColumnParser column : columns) {
            if (column != null) {
                column.clear();
            }
        }
        int total = 0;
        while (total < limit) {
            fill(Math.min(block, limit - total));
            if (tokens.records == 0) {
                break;
            }
            total += tokens.records;
            for (int i = 0; i < columns.length; i++) {
                ColumnParser column = columns[i];
                if (column != null) {
                    column.parse(tokens, i);
                }
            }
            tokens.clear();
        }
        return collect(total);
    }

    private Records collect(int total) {
        @Nullable NdArray[] arrays = new NdArray[columns.length];
        List<Integer> mixed = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            ColumnParser column = columns[i];
            if (column != null) {
                if (ColumnAssembly.isMixed(column.chunks())) {
                    mixed.add(i);
                }
                arrays[i] = ColumnAssembly.join(column.chunks(), column.dictionary());
                column.clear();
            }
        }
        return new Records(total, arrays, mixed);
    }

    private void fill(int limit) {
        while (tokens.records < limit) {
            if ((tokens.records & 0x1fff) == 0) {
                Interruption.check();
            }
            int mark = tokens.used;
            if (!readRecord(tokens.width)) {
                return;
            }
            tokens.endRecord(mark);
        }
    }

    private static int recordsOfBlock(int width) {
        int most = FIELDS_OF_BLOCK / Math.max(width, 1);
        int records = 1;
        while (records * 2 < most) {
            records *= 2;
        }
        return records;
    }

    /**
     * A whole file with its names.
     *
     * @param indexColumns how many columns at the left have no name: they are the index
     * @param mixed the columns whose blocks had different types
     */
    public record Table(List<String> names, NdArray[] columns, int indexColumns, int rows, List<Integer> mixed) {}

    /** Reads UTF-8 bytes, which were checked, as {@code pandas.read_csv} does without options. */
    public static Table readDefault(byte[] source) {
        CsvReader reader = new CsvReader(source, CsvOptions.defaults());
        List<String> names = Header.names(reader.header().getFirst());
        int width = Math.max(reader.firstWidth(), names.size());
        if (width == 0) {
            throw empty();
        }
        ColumnRule[] rules = new ColumnRule[width];
        Arrays.fill(rules, ColumnRule.DEFAULT);
        reader.plan(rules);
        Records records = reader.read(Integer.MAX_VALUE, true);
        NdArray[] columns = new NdArray[width];
        for (int i = 0; i < width; i++) {
            NdArray column = records.columns()[i];
            columns[i] = column == null ? NdArray.ofObjects(new Object[0]) : column;
        }
        return new Table(names, columns, width - names.size(), records.count(), records.mixed());
    }
}
