package dev.sandframe.client;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Requests of one session to one server. Safe for use by several threads. */
final class Exchange implements AutoCloseable {
    private final HttpClient client;
    private final boolean ownsClient;
    private final String server;
    private final String sessionId;
    private final Duration timeout;

    Exchange(HttpClient client, boolean ownsClient, URI server, String sessionId, Duration timeout) {
        this.client = client;
        this.ownsClient = ownsClient;
        this.server = server.toString().replaceFirst("/+$", "");
        this.sessionId = sessionId;
        this.timeout = timeout;
    }

    /** HTTP/1.1, because an offer to upgrade delays a first request with a body. */
    static HttpClient client(Duration connectTimeout) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .build();
    }

    Call get(String path) {
        return new Call(request(path).GET().build(), RefusedException::new);
    }

    Call post(String path, String contentType, BodyPublisher body) {
        HttpRequest request =
                request(path).header("Content-Type", contentType).POST(body).build();
        return new Call(request, RefusedException::new);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .header("X-Session-Id", sessionId)
                .header("Accept", "application/json")
                .timeout(timeout);
    }

    @Override
    public void close() {
        if (ownsClient) {
            client.close();
        }
    }

    /** How the refusal of one kind of request is thrown. */
    @FunctionalInterface
    interface Refusal {
        RefusedException of(int status, String detail);
    }

    /** Reads the body of a good answer. */
    @FunctionalInterface
    interface BodyReader<T> {
        T read(InputStream body) throws IOException;
    }

    /** One request that is ready to be sent. */
    final class Call {
        private final HttpRequest request;
        private final Refusal refusal;

        private Call(HttpRequest request, Refusal refusal) {
            this.request = request;
            this.refusal = refusal;
        }

        Call refusedBy(Refusal other) {
            return new Call(request, other);
        }

        /** Sends the request and reads the answer, both within the timeout. */
        <T> T read(BodyReader<T> reader) {
            long deadline = System.nanoTime() + timeout.toNanos();
            try {
                HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
                try (Deadline body = new Deadline(response.body(), deadline)) {
                    try {
                        return accept(response, reader);
                    } catch (IOException e) {
                        throw body.hasPassed() ? new HttpTimeoutException("reading the answer") : e;
                    }
                }
            } catch (HttpTimeoutException e) {
                throw new AnswerTimeoutException(
                        request.uri() + " did not answer within " + timeout.toMillis() + " ms", e);
            } catch (IOException e) {
                throw new NoAnswerException("No answer from " + request.uri() + ": " + reason(e), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NoAnswerException("Interrupted while waiting for " + request.uri(), new IOException(e));
            }
        }

        private <T> T accept(HttpResponse<InputStream> response, BodyReader<T> reader) throws IOException {
            int status = response.statusCode();
            if (status == 200) {
                try {
                    return reader.read(response.body());
                } catch (JacksonException e) {
                    throw new UnreadableAnswerException(
                            request.uri() + " answered with something else than was asked for: "
                                    + e.getOriginalMessage(),
                            e);
                }
            }
            if (status < 400) {
                throw new UnreadableAnswerException(request.uri() + " answered with status " + status);
            }
            String detail = Answers.detail(response.body());
            throw status == 429 || status == 503
                    ? new ServerBusyException(status, detail, retryAfter(response))
                    : refusal.of(status, detail);
        }

        /** The delay in seconds; the header's other form, a date, is not what a Sandframe server sends. */
        private static Optional<Duration> retryAfter(HttpResponse<?> response) {
            return response.headers()
                    .firstValue("Retry-After")
                    .filter(value -> value.matches("[0-9]{1,9}"))
                    .map(value -> Duration.ofSeconds(Long.parseLong(value)));
        }

        private static String reason(IOException e) {
            return e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName();
        }
    }

    /** Closes a body when its time is over: the request's own timeout ends with the answer's head. */
    private static final class Deadline implements AutoCloseable {
        private final InputStream body;
        private final AtomicBoolean passed = new AtomicBoolean();
        private final CompletableFuture<Void> timer;

        @SuppressWarnings("FutureReturnValueIgnored") // What follows the timer throws nothing.
        Deadline(InputStream body, long deadline) {
            this.body = body;
            this.timer = new CompletableFuture<Void>()
                    .orTimeout(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            timer.whenComplete((done, timeout) -> {
                if (timeout instanceof TimeoutException) {
                    passed.set(true);
                    closeBody();
                }
            });
        }

        boolean hasPassed() {
            return passed.get();
        }

        @Override
        public void close() {
            timer.cancel(false);
            closeBody();
        }

        private void closeBody() {
            try {
                body.close();
            } catch (IOException e) {
                // What was read is complete, or the reader has seen the failure itself.
            }
        }
    }
}
