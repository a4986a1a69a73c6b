package dev.sandframe.api.wire;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request as it goes over the wire: the path is sent as it stands.
 *
 * @param headers besides Host, Connection and Content-Length; one of these named here takes the place of the usual one
 */
public record RawRequest(String method, String path, Map<String, String> headers, byte[] body) {
    private static final String BOUNDARY = "sandframe-test-boundary";

    public static RawRequest of(String method, String path) {
        return new RawRequest(method, path, Map.of(), new byte[0]);
    }

    public static RawRequest get(String path) {
        return of("GET", path);
    }

    /** A request to run code, whose body is this JSON text. */
    public static RawRequest execute(String json) {
        return of("POST", "/execute_code/")
                .with("Content-Type", "application/json")
                .withBody(json);
    }

    /** An upload of a form with one file. */
    public static RawRequest upload(String name, String csv) {
        return of("POST", "/uploadfile/" + name)
                .with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .withBody("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n\r\n" + csv
                        + "\r\n--" + BOUNDARY + "--\r\n");
    }

    public RawRequest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new RawRequest(method, path, more, body);
    }

    /** The request in that session. */
    public RawRequest in(String session) {
        return with("X-Session-Id", session);
    }

    public RawRequest withBody(String text) {
        return withBody(text.getBytes(StandardCharsets.UTF_8));
    }

    public RawRequest withBody(byte[] bytes) {
        return new RawRequest(method, path, headers, bytes);
    }
}
