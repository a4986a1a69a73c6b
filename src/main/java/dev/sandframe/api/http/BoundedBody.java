package dev.sandframe.api.http;

import dev.sandframe.api.problem.Problem;
import dev.sandframe.api.problem.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request's body that is refused with 413 once more of it arrives than is allowed. Used by one thread. */
public final class BoundedBody extends FilterInputStream {
    /** Such a body may be so many times the longest code: a character may take six bytes of JSON, and others may stand beside it. */
    private static final long CODE_FACTOR = 8;

    private final long limit;
    private final String subject;
    private long read;

    /**
     * @param limit in bytes
     * @param subject what the body is, as a refusal names it
     */
    public BoundedBody(InputStream body, long limit, String subject) {
        super(body);
        this.limit = limit;
        this.subject = subject;
    }

    /** The limit, in bytes, of a body that holds code of at most so many. */
    public static long limitForCode(long longestCode) {
        return CODE_FACTOR * longestCode;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int more) {
        read += more;
        if (read > limit) {
            throw new ProblemException(Problem.of(
                    413,
                    "body-too-large",
                    "Body too large",
                    subject + " is larger than " + limit + " bytes, its limit"));
        }
    }
}
