package dev.sandframe.api.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartFormTest {
    private static final String TYPE = "multipart/form-data; boundary=B";
    private static final String FILE =
            "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nA\n1\n\r\n";
    private static final String FIELD = "--B\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ntext\r\n";
    private static final String END = "--B--\r\n";

    @Test
    void handsOutPartsInOrder() throws IOException {
        assertEquals(List.of("file file=A\n1\n", "field x=text"), parts(FILE + FIELD + END, TYPE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TYPE,
                "multipart/form-data; boundary=\"B\"",
                "Multipart/Form-Data; Boundary=B",
                "multipart/form-data;charset=utf-8;boundary=B",
            })
    void findsTheBoundary(String type) throws IOException {
        assertEquals(List.of("file file=A\n1\n"), parts(FILE + END, type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--B\r\nContent-Disposition: form-data; name=file; filename=f\r\n\r\nA\r\n--B--",
                "--B\r\ncontent-disposition: form-data; filename=\"\"; name=\"file\"\r\n\r\nA\r\n--B--\r\njunk",
                "\r\n--B\r\nContent-Disposition: attachment; name=\"file\"; filename*=utf-8''f\r\n\r\nA\r\n--B--\r\n",
                "--B\r\nX: 1\r\nContent-Disposition: form-data; name=\"x\"\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"a\\\"b\"\r\n\r\nA\r\n--B--\r\n",
            })
    void readsUnusualForms(String body) throws IOException {
        assertEquals(List.of("file file=A"), parts(body, TYPE));
    }

    @Test
    void keepsWhatOnlyLooksLikeABoundary() throws IOException {
        String body = FILE.replace("A\n1\n", "A\n--B\n\r\n-B\r\n") + END;

        assertEquals(List.of("file file=A\n--B\n\r\n-B\r\n"), parts(body, TYPE));
    }

    @Test
    void endsWithTheLastWholePart() throws IOException {
        String body = FIELD + FILE;

        assertEquals(List.of("field x=text"), parts(body, TYPE));
        assertEquals(List.of(), parts("", TYPE));
        assertEquals(List.of(), parts(END, TYPE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "hello\r\n" + FILE + END,
                "--B\r\nfoo bar\r\n\r\nx\r\n" + END,
                "--B\r\nContent-Disposition : form-data; name=\"file\"\r\n\r\nA\r\n" + END,
            })
    void refusesWhatIsNoForm(String body) {
        assertRefused("\"There was an error parsing the body\"", body, TYPE);
    }

    @Test
    void refusesAPartWithoutAName() {
        assertRefused(
                "\"The Content-Disposition header field \\\"name\\\" must be provided.\"",
                "--B\r\nContent-Type: text/csv\r\n\r\nA\r\n" + END,
                TYPE);
    }

    @Test
    void refusesATypeWithoutABoundary() {
        assertRefused("\"Missing boundary in multipart.\"", FILE + END, "multipart/form-data");
        assertRefused(
                "\"There was an error parsing the body\"",
                FILE + END,
                "multipart/form-data; boundary=" + "B".repeat(2_000));
    }

    @Test
    void refusesHeadersWithoutAnEnd() {
        String headers = "X: " + "a".repeat(1 << 16) + "\r\n";

        assertRefused("\"There was an error parsing the body\"", "--B\r\n" + headers + "\r\n\r\n" + END, TYPE);
    }

    @Test
    void neverFailsInAnyOtherWay() throws IOException {
        Random random = new Random(42);
        byte[] form = (FIELD + FILE + FIELD + END).getBytes(StandardCharsets.ISO_8859_1);
        for (int round = 0; round < 20_000; round++) {
            byte[] broken = form.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                broken[random.nextInt(broken.length)] = (byte) "\r\n-B:;=\"\\\0xé".charAt(random.nextInt(12));
            }
            int length = random.nextInt(broken.length + 1);
            try {
                parts(new String(broken, 0, length, StandardCharsets.ISO_8859_1), TYPE);
            } catch (SeedRefusal refusal) {
                assertEquals(400, refusal.status());
            }
        }
    }

    private static void assertRefused(String detail, String body, String type) {
        SeedRefusal refusal = assertThrows(SeedRefusal.class, () -> parts(body, type));

        assertEquals("400 " + detail, refusal.status() + " " + JsonWriter.write(refusal.detail()));
    }

    private static List<String> parts(String body, String type) throws IOException {
        List<String> parts = new ArrayList<>();
        new MultipartForm(new MultipartForm.Parts() {
                    @Override
                    public void file(String name, InputStream content) throws IOException {
                        parts.add("file " + name + "=" + text(content));
                    }

                    @Override
                    public void field(String name, InputStream content) throws IOException {
                        parts.add("field " + name + "=" + text(content));
                    }
                })
                .read(new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1)), type);
        return parts;
    }

    private static String text(InputStream content) throws IOException {
        return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
