package dev.sandframe.api.seed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/**
 * Reads the parts of a {@code multipart/form-data} body one after another while it arrives. A body that ends early ends with
 * its last whole part, and any other fault of its form is refused, both as in the original. Used by one thread.
 */
final class MultipartForm {
    private static final int BUFFER = 1 << 16;
    private static final int PART_HEADERS_LIMIT = 1 << 15;
    private static final int BOUNDARY_LIMIT = 1 << 10;

    private final Parts parts;

    MultipartForm(Parts parts) {
        this.parts = parts;
    }

    /** Whoever takes the parts. Each must read its part's content to the end before it returns. */
    interface Parts {
        /** A part with a file name. */
        void file(String name, InputStream content) throws IOException;

        /** Any other part. */
        void field(String name, InputStream content) throws IOException;
    }

    /** @throws SeedRefusal when the body is no such form */
    void read(InputStream body, String contentType) throws IOException {
        byte[] boundary = boundary(contentType);
        Ending source = new Ending(body);
        PushbackInputStream start = new PushbackInputStream(source, boundary.length + 2);
        if (!beginsWith(start, boundary)) {
            return;
        }
        MultipartInput input = MultipartInput.builder()
                .setInputStream(start)
                .setBoundary(boundary)
                .setBufferSize(BUFFER)
                .setMaxPartHeaderSize(PART_HEADERS_LIMIT)
                .get();
        try {
            for (boolean more = input.skipPreamble(); more; more = input.readBoundary()) {
                part(PartHeaders.parse(input.readHeaders()), input);
            }
        } catch (FileUploadException e) {
            if (!source.ended) {
                throw unreadable();
            }
        }
    }

    private void part(PartHeaders headers, MultipartInput input) throws IOException {
        String name = headers.name()
                .orElseThrow(
                        () -> new SeedRefusal(400, "The Content-Disposition header field \"name\" must be provided."));
        try (InputStream content = input.newInputStream()) {
            if (headers.isFile()) {
                parts.file(name, content);
            } else {
                parts.field(name, content);
            }
        }
    }

    private static byte[] boundary(String contentType) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        String boundary = parser.parse(contentType, ';').get("boundary");
        if (boundary == null) {
            throw new SeedRefusal(400, "Missing boundary in multipart.");
        }
        if (boundary.length() > BOUNDARY_LIMIT) {
            throw unreadable();
        }
        return boundary.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether there is a first part: the library would skip any text before it, which the original refuses. */
    private static boolean beginsWith(PushbackInputStream body, byte[] boundary) throws IOException {
        int first = body.read();
        while (first == '\r' || first == '\n') {
            first = body.read();
        }
        if (first < 0) {
            return false;
        }
        body.unread(first);
        byte[] delimiter =
                ("--" + new String(boundary, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] found = body.readNBytes(delimiter.length);
        if (!Arrays.equals(found, delimiter)) {
            throw unreadable();
        }
        body.unread(found);
        return true;
    }

    static SeedRefusal unreadable() {
        return new SeedRefusal(400, "There was an error parsing the body");
    }

    /** Remembers whether the body came to its end. */
    private static final class Ending extends FilterInputStream {
        private boolean ended;

        Ending(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            ended |= octet < 0;
            return octet;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            ended |= count < 0;
            return count;
        }
    }
}
