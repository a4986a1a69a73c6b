package dev.sandframe.api.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Sends requests to one server, each over a connection of its own. */
public final class RawHttp {
    private static final int TIMEOUT_MILLIS = 60_000;

    private final URI server;

    public RawHttp(URI server) {
        this.server = server;
    }

    /** The server's origin, without a slash at its end. */
    public String origin() {
        return "http://" + server.getAuthority();
    }

    public RawAnswer send(RawRequest request) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head(request).getBytes(StandardCharsets.ISO_8859_1));
            out.write(request.body());
            out.flush();
            return answer(new BufferedInputStream(socket.getInputStream()), request.method());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.path(), e);
        }
    }

    private String head(RawRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", server.getAuthority());
        headers.put("Connection", "close");
        if (request.body().length > 0 || request.method().equals("POST")) {
            headers.put("Content-Length", Integer.toString(request.body().length));
        }
        headers.putAll(request.headers());
        StringBuilder head = new StringBuilder(request.method() + " " + request.path() + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private static RawAnswer answer(InputStream in, String method) throws IOException {
        int status = Integer.parseInt(line(in).split(" ", 3)[1]);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean whole = method.equals("HEAD") || readBody(in, headers, body);
        return new RawAnswer(status, headers, body.toString(StandardCharsets.UTF_8), whole);
    }

    private static boolean readBody(InputStream in, Map<String, String> headers, OutputStream body) throws IOException {
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
            byte[] bytes = in.readNBytes(length);
            body.write(bytes);
            return bytes.length == length;
        }
        try {
            for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
                body.write(in.readNBytes(size));
                line(in);
            }
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    private static int chunkSize(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("the connection ended in the middle of a line");
            }
            line.append((char) octet);
        }
        return line.toString().stripTrailing();
    }
}
