package dev.sandframe.frame.csv;

import dev.sandframe.frame.text.CFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A simple printf pattern for floats: text, one of {@code %.Nf}, {@code %.Ne}, {@code %.Ng}, text. */
public final class FloatPattern {
    private static final Pattern FORM = Pattern.compile("([^%]*)%(?:\\.(\\d{1,2}))?([feg])([^%]*)");

    private final String before;
    private final int digits;
    private final char conversion;
    private final String after;

    private FloatPattern(String before, int digits, char conversion, String after) {
        this.before = before;
        this.digits = digits;
        this.conversion = conversion;
        this.after = after;
    }

    /** The pattern of a text, or {@code null} for one that is not simple. */
    public static @Nullable FloatPattern of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String digits = matcher.group(2);
        return new FloatPattern(
                matcher.group(1),
                digits == null ? 6 : Integer.parseInt(digits),
                matcher.group(3).charAt(0),
                matcher.group(4));
    }

    String apply(double value) {
        String number = switch (conversion) {
            case 'f' -> CFormat.fixed(value, digits);
            case 'e' -> CFormat.scientific(value, digits);
            default -> CFormat.general(value, digits);
        };
        return before + number + after;
    }
}
