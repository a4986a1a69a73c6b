package dev.sandframe.frame.strings;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.NdArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code split} and {@code rsplit} into columns: texts that have fewer parts than others get {@code None}, what is missing is so
 * in all columns.
 *
 * @param separator what stands between the parts, {@code null} for runs of white space
 * @param limit the most splits, negative for all
 */
public record SplitColumns(@Nullable String separator, int limit, boolean fromRight) {
    private static final int BLOCK = 1 << 14;

    /** The columns; {@code null} where an element is neither text nor {@code None} nor NaN. */
    public @Nullable List<NdArray> of(NdArray array) {
        Distinct distinct = array.coded() == null ? null : Distinct.of(array);
        @Nullable Object[] values = distinct == null ? array.objects() : distinct.values();
        List<@Nullable Object[]> columns = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            if (values[i] instanceof String text) {
                parts.clear();
                split(text, parts);
                while (columns.size() < parts.size()) {
                    columns.add(new Object[values.length]);
                }
                for (int k = 0; k < parts.size(); k++) {
                    columns.get(k)[i] = parts.get(k);
                }
            } else if (!EachText.isMissing(values[i])) {
                return null;
            }
        }
        List<NdArray> result = new ArrayList<>();
        for (@Nullable Object[] column : columns) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Double) {
                    column[i] = values[i];
                }
            }
            result.add(
                    distinct == null
                            ? NdArray.ofObjects(column)
                            : EachText.spread(new Coded(distinct.codes(), column), column));
        }
        return result;
    }

    private void split(String text, List<String> parts) {
        if (separator == null) {
            if (fromRight) {
                wordsFromRight(text, parts);
            } else {
                words(text, parts);
            }
        } else if (fromRight) {
            fromRight(text, separator, parts);
        } else {
            fromLeft(text, separator, parts);
        }
    }

    private void fromLeft(String text, String between, List<String> parts) {
        int start = 0;
        int left = limit;
        for (int at = text.indexOf(between); at >= 0 && left != 0; at = text.indexOf(between, start), left--) {
            parts.add(text.substring(start, at));
            start = at + between.length();
        }
        parts.add(text.substring(start));
    }

    private void fromRight(String text, String between, List<String> parts) {
        int end = text.length();
        int left = limit;
        while (left-- != 0) {
            int at = end < between.length() ? -1 : text.lastIndexOf(between, end - between.length());
            if (at < 0) {
                break;
            }
            parts.add(text.substring(at + between.length(), end));
            end = at;
        }
        parts.add(text.substring(0, end));
        Collections.reverse(parts);
    }

    private void words(String text, List<String> parts) {
        int left = limit;
        int at = spaces(text, 0);
        while (at < text.length()) {
            if (left-- == 0) {
                parts.add(text.substring(at));
                return;
            }
            int end = at;
            while (end < text.length() && !Strip.isSpace(text.charAt(end))) {
                end++;
            }
            parts.add(text.substring(at, end));
            at = spaces(text, end);
        }
    }

    /** The first position from one on that is no white space; all of that is in single characters. */
    private static int spaces(String text, int from) {
        int at = from;
        while (at < text.length() && Strip.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void wordsFromRight(String text, List<String> parts) {
        int left = limit;
        int end = before(text, text.length());
        while (end > 0) {
            if (left-- == 0) {
                parts.add(text.substring(0, end));
                break;
            }
            int start = end;
            while (start > 0 && !Strip.isSpace(text.charAt(start - 1))) {
                start--;
            }
            parts.add(text.substring(start, end));
            end = before(text, start);
        }
        Collections.reverse(parts);
    }

    private static int before(String text, int from) {
        int at = from;
        while (at > 0 && Strip.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
