package dev.sandframe.protocol;

import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.OptionalLong;

/** Writes a payload: one CBOR array of a message's fields in their order. */
final class PayloadWriter {
    private final CBORGenerator cbor;

    PayloadWriter(CBORGenerator cbor) {
        this.cbor = cbor;
    }

    PayloadWriter begin(int fields) throws IOException {
        cbor.writeStartArray(null, fields);
        return this;
    }

    PayloadWriter text(String text) throws IOException {
        if (text.length() > Bounds.TEXT_UNITS) {
            throw new IllegalArgumentException("a text of " + text.length() + " units in one frame");
        }
        if (hasLoneSurrogate(text)) {
            // Python has such strings and UTF-8 has not: they travel as the bytes of their UTF-16 units.
            ByteBuffer units = ByteBuffer.allocate(2 * text.length());
            units.asCharBuffer().put(text);
            cbor.writeBinary(units.array());
        } else {
            cbor.writeString(text);
        }
        return this;
    }

    PayloadWriter texts(List<String> texts) throws IOException {
        cbor.writeStartArray(null, texts.size());
        for (String text : texts) {
            text(text);
        }
        cbor.writeEndArray();
        return this;
    }

    PayloadWriter number(long number) throws IOException {
        cbor.writeNumber(number);
        return this;
    }

    PayloadWriter optionalNumber(OptionalLong number) throws IOException {
        if (number.isEmpty()) {
            cbor.writeNull();
            return this;
        }
        return number(number.getAsLong());
    }

    PayloadWriter constant(Enum<?> constant) throws IOException {
        return text(constant.name());
    }

    PayloadWriter flag(boolean flag) throws IOException {
        cbor.writeBoolean(flag);
        return this;
    }

    PayloadWriter bytes(byte[] bytes) throws IOException {
        cbor.writeBinary(bytes);
        return this;
    }

    void end() throws IOException {
        cbor.writeEndArray();
    }

    private static boolean hasLoneSurrogate(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean pair = Character.isHighSurrogate(unit)
                        && i + 1 < length
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
