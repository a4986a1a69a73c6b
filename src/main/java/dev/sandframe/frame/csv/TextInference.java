package dev.sandframe.frame.csv;

import dev.sandframe.frame.array.NdArray;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The inference of a file's columns for texts that are at hand already. */
public final class TextInference {
    private TextInference() {}

    /** The typed column of texts; {@code null} is taken for a missing value. */
    public static NdArray column(@Nullable Object[] texts, ColumnRule rule, NumberText numbers) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int[] ends = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                all.writeBytes(texts[i].toString().getBytes(StandardCharsets.UTF_8));
            }
            ends[i] = all.size();
        }
        Tokens tokens = new Tokens(all.toByteArray());
        tokens.width = 1;
        for (int i = 0; i < ends.length; i++) {
            tokens.add(i == 0 ? 0 : ends[i - 1], ends[i]);
            tokens.endRecord(i);
        }
        ColumnParser parser = new ColumnParser(rule, numbers);
        parser.parse(tokens, 0);
        return ColumnAssembly.join(parser.chunks(), parser.dictionary());
    }
}
