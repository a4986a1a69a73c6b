package dev.sandframe.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/** Gives one prepared answer to every request, and keeps what came. */
final class RecordedServer implements AutoCloseable {
    record Request(String method, String path, String sessionId, String contentType, String body) {}

    private final HttpServer server;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    private RecordedServer(Handler handler) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                keep(exchange);
                handler.answer(exchange);
            }
        });
        server.start();
    }

    static RecordedServer answering(String body) throws IOException {
        return answering(200, body, Map.of());
    }

    static RecordedServer answering(int status, String body, Map<String, String> headers) throws IOException {
        return new RecordedServer(exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    /** Sends the head and the begin of a body, and then nothing until it is closed. */
    static RecordedServer stallingAfter(String begin) throws IOException {
        RecordedServer[] self = new RecordedServer[1];
        self[0] = new RecordedServer(exchange -> {
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write(begin.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            self[0].awaitClosing();
        });
        return self[0];
    }

    /** Sends the head and the begin of a body, and ends the connection. */
    static RecordedServer breakingAfter(String begin) throws IOException {
        return new RecordedServer(exchange -> {
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write(begin.getBytes(StandardCharsets.UTF_8));
        });
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The oldest request that was not taken yet. */
    Request request() {
        return requests.remove();
    }

    private void keep(HttpExchange exchange) throws IOException {
        requests.add(new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                exchange.getRequestHeaders().getFirst("X-Session-Id"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    @FunctionalInterface
    private interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }
}
