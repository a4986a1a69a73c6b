package dev.sandframe.api.seed;

import java.io.IOException;
import java.io.InputStream;

/** Reads a request's body whole, but never more than a limit. */
final class BoundedBody {
    private BoundedBody() {}

    /**
     * @param subject what the body is, as a refusal names it
     * @throws SeedRefusal with 413 as soon as the body is found to be longer than the limit
     */
    static byte[] read(InputStream body, int limit, String subject) throws IOException {
        byte[] bytes = body.readNBytes(limit);
        if (bytes.length == limit && body.read() >= 0) {
            throw new SeedRefusal(413, subject + " is larger than " + limit + " bytes, its limit");
        }
        return bytes;
    }
}
