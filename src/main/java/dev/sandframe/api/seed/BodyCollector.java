package dev.sandframe.api.seed;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Reads a request's body whole as it arrives, without a thread that waits for it, and never more than a limit. */
final class BodyCollector {
    private final HttpServerRequest request;
    private final long limit;
    private final String subject;
    private final Buffer body = Buffer.buffer();
    private final CompletableFuture<byte[]> collected = new CompletableFuture<>();

    private BodyCollector(HttpServerRequest request, long limit, String subject) {
        this.request = request;
        this.limit = limit;
        this.subject = subject;
    }

    /**
     * To be called on the request's event loop, where the stage is completed as well.
     *
     * @param subject what the body is, as a refusal names it
     * @return fails with a {@link SeedRefusal} of 413 as soon as the body is found to be longer than the limit
     */
    static CompletionStage<byte[]> collect(HttpServerRequest request, long limit, String subject) {
        return new BodyCollector(request, limit, subject).collect();
    }

    private CompletionStage<byte[]> collect() {
        request.exceptionHandler(collected::completeExceptionally);
        request.handler(this::add);
        request.endHandler(end -> collected.complete(body.getBytes()));
        request.resume();
        return collected;
    }

    private void add(Buffer part) {
        if (body.length() + part.length() <= limit) {
            body.appendBuffer(part);
        } else {
            // What still comes is read and dropped, so that the client gets to read the refusal.
            request.handler(rest -> {});
            collected.completeExceptionally(
                    new SeedRefusal(413, subject + " is larger than " + limit + " bytes, its limit"));
        }
    }
}
