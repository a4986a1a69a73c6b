package dev.sandframe.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;

/**
 * The names that the code assigned, with their values as the server sends them: {@code int}, {@code float}, {@code bool},
 * {@code str}, {@code list} and {@code dict} as they are, a {@code DataFrame} as the JSON text of {@code to_json()}, everything
 * else as the text of {@code str()}. So {@code df['A'].sum()}, a numpy integer, arrives as the text {@code 6}; {@link
 * #integer} and {@link #number} read such texts too.
 *
 * @param variables in order of assignment; values are {@code Long}, {@code BigInteger}, {@code Double}, {@code Boolean}, {@code
 *     String}, {@code List} and {@code Map} of these, and null for {@code None} inside a list or dict
 */
public record ExecutionResult(Map<String, @Nullable Object> variables) {
    public ExecutionResult {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /**
     * The value of a name as text; a {@code str} as it is, anything else as Java prints it.
     *
     * @throws NoSuchElementException if the code did not assign the name
     */
    public String text(String name) {
        return String.valueOf(value(name));
    }

    /**
     * The value of a name as an integer.
     *
     * @throws NoSuchElementException if the code did not assign the name
     * @throws NumberFormatException if the value is no integer of 64 bits
     */
    public long integer(String name) {
        return value(name) instanceof Long integer ? integer : Long.parseLong(text(name));
    }

    /**
     * The value of a name as a floating-point number; {@code nan}, {@code inf} and {@code -inf} as Python prints them are read
     * too.
     *
     * @throws NoSuchElementException if the code did not assign the name
     * @throws NumberFormatException if the value is no number
     */
    public double number(String name) {
        return value(name) instanceof Number number
                ? number.doubleValue()
                : switch (text(name)) {
                    case "nan" -> Double.NaN;
                    case "inf" -> Double.POSITIVE_INFINITY;
                    case "-inf" -> Double.NEGATIVE_INFINITY;
                    case String text -> Double.parseDouble(text);
                };
    }

    /**
     * The value of a name as a truth value; the texts {@code True} and {@code False} of numpy's are read too.
     *
     * @throws NoSuchElementException if the code did not assign the name
     * @throws IllegalStateException if the value is no truth value
     */
    public boolean bool(String name) {
        if (value(name) instanceof Boolean truth) {
            return truth;
        }
        return switch (text(name)) {
            case "True" -> true;
            case "False" -> false;
            case String text -> throw new IllegalStateException("No truth value: " + name + " is " + text);
        };
    }

    /**
     * A {@code DataFrame} that the code assigned to a name. An index other than 0, 1, 2, … is the first column, as text, with
     * the name {@code index} ({@code level_0} where a column is called so).
     *
     * @throws NoSuchElementException if the code did not assign the name
     * @throws IllegalStateException if the value is no frame
     */
    public Table table(String name) {
        try (JsonParser parser = Json.FACTORY.createParser(text(name))) {
            parser.nextToken();
            return TableReader.ofColumns(parser).as(name);
        } catch (JsonProcessingException | UnreadableAnswerException e) {
            throw new IllegalStateException("No frame: " + name + " is " + text(name), e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private @Nullable Object value(String name) {
        if (!variables.containsKey(name)) {
            throw new NoSuchElementException("The code assigned no name '" + name + "', but " + variables.keySet());
        }
        return variables.get(name);
    }
}
