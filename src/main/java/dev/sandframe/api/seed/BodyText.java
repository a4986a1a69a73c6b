package dev.sandframe.api.seed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text that the bytes of a request's body spell. */
final class BodyText {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private BodyText() {}

    /** In the Unicode encoding that the first bytes of a JSON text betray, as CPython finds it (RFC 4627, section 3). */
    static Optional<String> ofJson(byte[] bytes) {
        return decode(bytes, encoding(bytes)).map(BodyText::withoutMark);
    }

    /** As a form's field: UTF-8, else Latin-1, as the original's framework has it. */
    static String ofField(byte[] bytes) {
        return ofUtf8(bytes).orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** As UTF-8, strictly. */
    static Optional<String> ofUtf8(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8);
    }

    private static Charset encoding(byte[] bytes) {
        int a = at(bytes, 0);
        int b = at(bytes, 1);
        int c = at(bytes, 2);
        int d = at(bytes, 3);
        if (a == 0 && b == 0 && c == 0xFE && d == 0xFF) {
            return StandardCharsets.UTF_32BE;
        }
        if (a == 0xFF && b == 0xFE) {
            return c == 0 && d == 0 ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE;
        }
        if (a == 0xFE && b == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 4) {
            if (a == 0) {
                return b == 0 ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_16BE;
            }
            if (b == 0) {
                return c == 0 && d == 0 ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE;
            }
        } else if (bytes.length == 2) {
            if (a == 0) {
                return StandardCharsets.UTF_16BE;
            }
            if (b == 0) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static Optional<String> decode(byte[] bytes, Charset encoding) {
        try {
            return Optional.of(encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
