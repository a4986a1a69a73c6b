package dev.sandframe.guest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The file of a module's compiled code: a line that says what it belongs to, then the marshalled code. The line keeps code and source
 * of different builds apart; it is no seal, for both come from the same JAR.
 */
final class CompiledModule {
    private CompiledModule() {}

    /** The file for the code that an interpreter made of a source. */
    static byte[] file(byte[] code, byte[] source, String interpreter) {
        byte[] stamp = stamp(source, interpreter);
        byte[] file = Arrays.copyOf(stamp, stamp.length + code.length);
        System.arraycopy(code, 0, file, stamp.length, code.length);
        return file;
    }

    /** The code of such a file, each byte a character; {@code null} when it belongs to another source or interpreter. */
    static @Nullable String code(byte[] file, byte[] source, String interpreter) {
        byte[] stamp = stamp(source, interpreter);
        return file.length > stamp.length && Arrays.equals(stamp, 0, stamp.length, file, 0, stamp.length)
                ? new String(file, stamp.length, file.length - stamp.length, StandardCharsets.ISO_8859_1)
                : null;
    }

    private static byte[] stamp(byte[] source, String interpreter) {
        CRC32 sum = new CRC32();
        sum.update(source);
        String line = interpreter + " " + source.length + " " + Long.toHexString(sum.getValue()) + "\n";
        return line.getBytes(StandardCharsets.US_ASCII);
    }
}
