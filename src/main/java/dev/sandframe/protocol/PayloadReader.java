package dev.sandframe.protocol;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PayloadWriter} writes and takes nothing else. */
final class PayloadReader {
    private final CBORParser cbor;

    PayloadReader(CBORParser cbor) {
        this.cbor = cbor;
    }

    PayloadReader begin() throws IOException {
        expect(JsonToken.START_ARRAY, cbor.nextToken());
        return this;
    }

    String text(int maximumUnits) throws IOException {
        return text(cbor.nextToken(), maximumUnits);
    }

    List<String> texts(int maximumCount, int maximumUnits) throws IOException {
        expect(JsonToken.START_ARRAY, cbor.nextToken());
        List<String> texts = new ArrayList<>();
        for (JsonToken token = cbor.nextToken(); token != JsonToken.END_ARRAY; token = cbor.nextToken()) {
            if (texts.size() == maximumCount) {
                throw new ProtocolBreach("more than " + maximumCount + " texts");
            }
            texts.add(text(token, maximumUnits));
        }
        return texts;
    }

    long number() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, cbor.nextToken());
        return cbor.getLongValue();
    }

    OptionalLong optionalNumber() throws IOException {
        JsonToken token = cbor.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return OptionalLong.empty();
        }
        expect(JsonToken.VALUE_NUMBER_INT, token);
        return OptionalLong.of(cbor.getLongValue());
    }

    <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        String name = text(Bounds.NAME_UNITS);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new ProtocolBreach("an unknown " + type.getSimpleName());
    }

    boolean flag() throws IOException {
        JsonToken token = cbor.nextToken();
        if (token != JsonToken.VALUE_FALSE) {
            expect(JsonToken.VALUE_TRUE, token);
        }
        return token == JsonToken.VALUE_TRUE;
    }

    byte[] bytes(int maximum) throws IOException {
        expect(JsonToken.VALUE_EMBEDDED_OBJECT, cbor.nextToken());
        byte[] bytes = cbor.getBinaryValue();
        if (bytes.length > maximum) {
            throw new ProtocolBreach(bytes.length + " bytes where at most " + maximum + " may be");
        }
        return bytes;
    }

    void end() throws IOException {
        expect(JsonToken.END_ARRAY, cbor.nextToken());
        expect(null, cbor.nextToken());
    }

    private String text(@Nullable JsonToken token, int maximumUnits) throws IOException {
        String text;
        if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
            text = units(cbor.getBinaryValue());
        } else {
            expect(JsonToken.VALUE_STRING, token);
            text = cbor.getText();
        }
        if (text.length() > maximumUnits) {
            throw new ProtocolBreach("a text of " + text.length() + " units where at most " + maximumUnits + " may be");
        }
        return text;
    }

    private static String units(byte[] bytes) throws ProtocolBreach {
        if (bytes.length % 2 != 0) {
            throw new ProtocolBreach("half a UTF-16 unit");
        }
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    private static void expect(@Nullable JsonToken expected, @Nullable JsonToken token) throws ProtocolBreach {
        if (token != expected) {
            throw new ProtocolBreach("found " + token + " where " + expected + " must be");
        }
    }
}
