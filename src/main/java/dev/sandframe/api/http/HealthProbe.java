package dev.sandframe.api.http;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * Asks a server on a Unix socket whether it is well: {@code HealthProbe SOCKET}. The exit code is 0 when it answers that it is, and
 * 1 otherwise, as a container's health check wants it. A program of its own, as the image has no other client.
 */
public final class HealthProbe {
    private static final String REQUEST = "GET /q/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String WELL = "HTTP/1.1 200 ";

    private HealthProbe() {}

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: HealthProbe SOCKET");
            System.exit(2);
        }
        try {
            String status = ask(args[0]);
            System.out.println(status);
            System.exit(status.startsWith(WELL) ? 0 : 1);
        } catch (IOException e) {
            System.out.println(args[0] + " does not answer: " + e.getMessage());
            System.exit(1);
        }
    }

    /** The status line of the answer. */
    private static String ask(String socket) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap(REQUEST.getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer answer = ByteBuffer.allocate(4096);
            int read = 0;
            while (read >= 0 && answer.hasRemaining()) {
                read = channel.read(answer);
            }
            String text = new String(answer.array(), 0, answer.position(), StandardCharsets.ISO_8859_1);
            int end = text.indexOf('\r');
            return end < 0 ? text : text.substring(0, end);
        }
    }
}
