package dev.sandframe.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a worker may send that has been taken over by an enemy. */
class HostileBytesTest {
    private static final int NAMES = 4;
    private static final int SEED_RETURNED = 6;
    private static final int ANSWER_TOO_LARGE = 8;
    private static final int CHUNK = 2;

    @Test
    void refusesLengthsBeforeAllocatingThem() {
        for (int length : new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, Bounds.FRAME_BYTES + 1, 0, 8}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writeInt(bytes, length);

            assertBreach("a frame of " + Integer.toUnsignedString(length) + " bytes", bytes.toByteArray());
        }
    }

    @Test
    void refusesEveryTruncation() throws IOException {
        byte[] whole = frame(SEED_RETURNED, payload(cbor -> {
            cbor.writeStartArray(null, 1);
            cbor.writeString("{\"result\": \"6\"}");
            cbor.writeEndArray();
        }));

        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);

            assertThrows(ProtocolBreach.class, () -> read(cut), "cut to " + length);
        }
    }

    @Test
    void refusesUnknownKinds() throws IOException {
        byte[] nothing = payload(cbor -> {
            cbor.writeStartArray(null, 0);
            cbor.writeEndArray();
        });

        for (int kind : new int[] {0, 99, 127, -1, -128}) {
            assertBreach("a frame of the unknown kind " + kind, frame(kind, nothing));
        }
    }

    @Test
    void refusesDeepNesting() throws IOException {
        byte[] deep = new byte[1_000];
        Arrays.fill(deep, (byte) 0x81); // an array of one

        assertThrows(ProtocolBreach.class, () -> read(frame(SEED_RETURNED, deep)));
        assertThrows(ProtocolBreach.class, () -> read(frame(NAMES, deep)));
    }

    @Test
    void refusesFieldsOfAnotherType() throws IOException {
        byte[] number = payload(cbor -> {
            cbor.writeStartArray(null, 1);
            cbor.writeNumber(6);
            cbor.writeEndArray();
        });
        byte[] text = payload(cbor -> {
            cbor.writeStartArray(null, 1);
            cbor.writeString("6");
            cbor.writeEndArray();
        });
        byte[] map = payload(cbor -> {
            cbor.writeStartObject();
            cbor.writeStringField("json", "{}");
            cbor.writeEndObject();
        });
        byte[] wide = payload(cbor -> {
            cbor.writeStartArray(null, 1);
            cbor.writeNumber(BigInteger.TWO.pow(64));
            cbor.writeEndArray();
        });

        assertBreach("found VALUE_NUMBER_INT where VALUE_STRING must be", frame(SEED_RETURNED, number));
        assertBreach("found VALUE_STRING where VALUE_EMBEDDED_OBJECT must be", frame(CHUNK, text));
        assertBreach("found VALUE_STRING where VALUE_NUMBER_INT must be", frame(ANSWER_TOO_LARGE, text));
        assertBreach("found START_OBJECT where START_ARRAY must be", frame(SEED_RETURNED, map));
        assertThrows(ProtocolBreach.class, () -> read(frame(ANSWER_TOO_LARGE, wide)));
    }

    @Test
    void refusesFieldsTooManyAndTooFew() throws IOException {
        byte[] none = payload(cbor -> {
            cbor.writeStartArray(null, 0);
            cbor.writeEndArray();
        });
        byte[] two = payload(cbor -> {
            cbor.writeStartArray(null, 2);
            cbor.writeString("{}");
            cbor.writeString("{}");
            cbor.writeEndArray();
        });
        byte[] trailing = payload(cbor -> {
            cbor.writeStartArray(null, 1);
            cbor.writeString("{}");
            cbor.writeEndArray();
            cbor.writeNull();
        });

        assertBreach("found END_ARRAY where VALUE_STRING must be", frame(SEED_RETURNED, none));
        assertBreach("found VALUE_STRING where END_ARRAY must be", frame(SEED_RETURNED, two));
        assertBreach("found VALUE_NULL where null must be", frame(SEED_RETURNED, trailing));
        assertThrows(ProtocolBreach.class, () -> read(frame(SEED_RETURNED, new byte[0])));
    }

    @Test
    void refusesHugeCounts() throws IOException {
        byte[] tooMany = payload(cbor -> {
            cbor.writeStartArray(null, 2);
            cbor.writeStartArray();
            for (int i = 0; i <= Bounds.NAMES_IN_A_FRAME; i++) {
                cbor.writeString("");
            }
            cbor.writeEndArray();
            cbor.writeBoolean(true);
            cbor.writeEndArray();
        });
        byte[] tooLong = payload(cbor -> {
            cbor.writeStartArray(null, 2);
            cbor.writeStartArray(null, 1);
            cbor.writeString("n".repeat(Bounds.NAME_UNITS + 1));
            cbor.writeEndArray();
            cbor.writeBoolean(true);
            cbor.writeEndArray();
        });
        byte[] declaredOnly = {(byte) 0x82, (byte) 0x9a, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff};
        byte[] hugeText = {(byte) 0x81, 0x7a, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 'x'};
        byte[] hugeBytes = {(byte) 0x81, 0x5b, 0, 0, 0, 1, 0, 0, 0, 0, 'x'};

        assertBreach("more than 256 texts", frame(NAMES, tooMany));
        assertBreach("a text of 1025 units where at most 1024 may be", frame(NAMES, tooLong));
        assertThrows(ProtocolBreach.class, () -> read(frame(NAMES, declaredOnly)));
        assertThrows(ProtocolBreach.class, () -> read(frame(SEED_RETURNED, hugeText)));
        assertThrows(ProtocolBreach.class, () -> read(frame(CHUNK, hugeBytes)));
    }

    @Test
    void refusesHalfUnitsAndBrokenUtf8() throws IOException {
        byte[] half = payload(cbor -> {
            cbor.writeStartArray(null, 1);
            cbor.writeBinary(new byte[3]);
            cbor.writeEndArray();
        });
        byte[] brokenText = {(byte) 0x81, 0x62, (byte) 0xc3, 0x28};

        assertBreach("half a UTF-16 unit", frame(SEED_RETURNED, half));
        assertThrows(ProtocolBreach.class, () -> read(frame(SEED_RETURNED, brokenText)));
    }

    @Test
    void readsOrRefusesWhateverComes() throws IOException {
        Random random = new Random(20_240_102);
        for (int round = 0; round < 20_000; round++) {
            byte[] payload = new byte[random.nextInt(64)];
            random.nextBytes(payload);
            byte[] bytes = frame(1 + random.nextInt(13), payload);

            try {
                read(bytes);
            } catch (ProtocolBreach expected) {
                // The other way to take it well.
            } catch (IOException | RuntimeException e) {
                fail("round " + round, e);
            }
        }
    }

    private static void assertBreach(String message, byte[] bytes) {
        assertEquals(
                message, assertThrows(ProtocolBreach.class, () -> read(bytes)).getMessage());
    }

    private static void read(byte[] bytes) throws IOException {
        FrameReader.fromWorker(new ByteArrayInputStream(bytes)).read();
    }

    private static byte[] frame(int kind, byte[] payload) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(9 + payload.length);
        out.writeByte(kind);
        out.writeLong(1);
        out.write(payload);
        return bytes.toByteArray();
    }

    private static void writeInt(ByteArrayOutputStream bytes, int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(value >>> shift);
        }
    }

    private static byte[] payload(Payload payload) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CBORGenerator cbor = new CBORFactory().createGenerator(bytes)) {
            payload.write(cbor);
        }
        return bytes.toByteArray();
    }

    private interface Payload {
        void write(CBORGenerator cbor) throws IOException;
    }
}
