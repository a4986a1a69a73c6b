package dev.sandframe.execution;

import java.nio.charset.StandardCharsets;

/** How long code may be, in bytes of UTF-8. */
record CodeLength(long limit) {

    /** @throws CodeTooLarge when the code is longer */
    void require(String code) {
        // A UTF-16 unit is at most three bytes of UTF-8: most code need not be counted.
        if (code.length() > limit / 3) {
            long bytes = code.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > limit) {
                throw new CodeTooLarge(bytes, limit);
            }
        }
    }
}
