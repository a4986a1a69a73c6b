package dev.sandframe.api.seed;

import dev.sandframe.api.http.BoundedBody;
import dev.sandframe.session.Spool;
import dev.sandframe.session.SpoolWriter;
import dev.sandframe.session.SpooledFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the field {@code file} out of the body of {@code POST /uploadfile/{file_name}} into the spool, under the original's
 * rules: the last of several wins, and a part without a file name is a text. Used once, by one thread; closing it throws away
 * what was not taken.
 */
final class UploadForm implements MultipartForm.Parts, AutoCloseable {
    private static final String FIELD = "file";
    private static final int COUNT_LIMIT = 1_000;
    private static final int TEXT_LIMIT = 1 << 20;

    private static final Pattern AMPERSAND = Pattern.compile("&");

    private final Spool spool;
    private @Nullable SpooledFile file;
    private @Nullable String text;
    private int files;
    private int fields;

    UploadForm(Spool spool) {
        this.spool = spool;
    }

    /**
     * The uploaded file, which is the caller's from now on.
     *
     * @throws SeedRefusal when the body has no such file
     */
    SpooledFile take(InputStream body, String contentType) throws IOException {
        switch (MediaTypes.essence(contentType)) {
            case "multipart/form-data" -> new MultipartForm(this).read(body, contentType);
            case "application/x-www-form-urlencoded" -> readEncoded(body);
            default -> {}
        }
        SpooledFile taken = file;
        if (text != null) {
            throw new SeedRefusal(422, ValidationError.notAFile(text));
        }
        if (taken == null) {
            throw new SeedRefusal(422, ValidationError.missing("body", FIELD));
        }
        file = null;
        return taken;
    }

    @Override
    public void file(String name, InputStream content) throws IOException {
        if (++files > COUNT_LIMIT) {
            throw new SeedRefusal(400, "Too many files. Maximum number of files is " + COUNT_LIMIT + ".");
        }
        if (!name.equals(FIELD)) {
            content.transferTo(OutputStream.nullOutputStream());
            return;
        }
        try (SpoolWriter writer = spool.write()) {
            content.transferTo(writer);
            set(writer.finish(), null);
        }
    }

    @Override
    public void field(String name, InputStream content) throws IOException {
        if (++fields > COUNT_LIMIT) {
            throw new SeedRefusal(400, "Too many fields. Maximum number of fields is " + COUNT_LIMIT + ".");
        }
        byte[] value = content.readNBytes(TEXT_LIMIT + 1);
        if (value.length > TEXT_LIMIT) {
            throw new SeedRefusal(400, "Part exceeded maximum size of " + TEXT_LIMIT / 1024 + "KB.");
        }
        if (name.equals(FIELD)) {
            set(null, BodyText.ofField(value));
        }
    }

    @Override
    public void close() {
        set(null, null);
    }

    private void set(@Nullable SpooledFile newFile, @Nullable String newText) {
        if (file != null) {
            file.delete();
        }
        file = newFile;
        text = newText;
    }

    private void readEncoded(InputStream body) throws IOException {
        byte[] form = new BoundedBody(body, TEXT_LIMIT, "the form").readAllBytes();
        for (String field : AMPERSAND.split(new String(form, StandardCharsets.ISO_8859_1))) {
            int equals = field.indexOf('=');
            if (equals >= 0 && decoded(field.substring(0, equals)).equals(FIELD)) {
                set(null, decoded(field.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }
}
