package dev.sandframe.api.seed;

import dev.sandframe.api.http.BoundedBody;
import dev.sandframe.execution.ExecutionService;
import dev.sandframe.execution.LimitsConfig;
import dev.sandframe.execution.SeedOutcome;
import dev.sandframe.session.FrameName;
import dev.sandframe.session.SessionConfig;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.Spool;
import dev.sandframe.session.SpooledFile;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The original application's five endpoints. Their paths are decided before, by {@link SeedRouting}; their description for
 * people and programs is in {@code META-INF/openapi.yaml}.
 */
@Path("/")
public class SeedResource {
    private static final String BODY = "the request's body";
    /** What a form may hold beside its file: boundaries, headers and other fields. */
    private static final long FORM_ALLOWANCE = 16 << 20;
    /** A body of so many bytes is read in less time than it takes to hand it to another thread. */
    private static final int READ_AT_ONCE = 16 << 10;

    private final ExecutionService executions;
    private final Spool spool;
    private final long uploadBodyLimit;
    private final long codeBodyLimit;

    SeedResource(ExecutionService executions, Spool spool, SessionConfig sessions, LimitsConfig limits) {
        this.executions = executions;
        this.spool = spool;
        this.uploadBodyLimit = sessions.uploadLimit().asLongValue() + FORM_ALLOWANCE;
        this.codeBodyLimit = BoundedBody.limitForCode(limits.code().asLongValue());
    }

    @Operation(hidden = true)
    @GET
    @Path("files/")
    @NonBlocking
    public Response files(@Context HttpServerRequest request) {
        List<String> names = executions.names(SessionHeader.session(request));
        return json(names.stream().map(JsonWriter::quoted).collect(Collectors.joining(",", "{\"files\":[", "]}")));
    }

    @Operation(hidden = true)
    @POST
    @Path("uploadfile/{file_name}")
    @RunOnVirtualThread
    public Response upload(@Context RoutingContext context, InputStream body) throws IOException {
        SessionKey session = SessionHeader.session(context.request());
        FrameName name = new FrameName(SeedRouting.name(context));
        try (UploadForm form = new UploadForm(spool)) {
            InputStream bounded = new BoundedBody(body, uploadBodyLimit, BODY);
            SpooledFile csv = form.take(bounded, SeedRouting.contentType(context));
            executions.upload(session, name, csv);
        }
        return message("File " + name + " has been uploaded");
    }

    @Operation(hidden = true)
    @GET
    @Path("downloadfile/{file_name}")
    @RunOnVirtualThread
    public Response download(@Context RoutingContext context) {
        SessionKey session = SessionHeader.session(context.request());
        FrameName name = new FrameName(SeedRouting.name(context));
        StreamingOutput records = sink -> {
            JsonStringStream string = new JsonStringStream(sink);
            executions.download(session, name, string);
            string.finish();
        };
        return json(records);
    }

    @Operation(hidden = true)
    @POST
    @Path("execute_code/")
    @NonBlocking
    public CompletionStage<Response> execute(@Context RoutingContext context) {
        SessionKey session = SessionHeader.session(context.request());
        String type = SeedRouting.contentType(context);
        return BodyCollector.collect(context.request(), codeBodyLimit, BODY)
                .thenCompose(body -> code(body, type))
                .thenCompose(code -> executions.submitSeed(session, code))
                .thenApply(SeedResource::answer);
    }

    /** Reading a long body would keep the event loop from other connections. */
    private static CompletionStage<String> code(byte[] body, String type) {
        return body.length <= READ_AT_ONCE
                ? CompletableFuture.completedStage(CodeBody.code(body, type))
                : CompletableFuture.supplyAsync(
                        () -> CodeBody.code(body, type),
                        task -> Thread.ofVirtual().start(task));
    }

    private static Response answer(SeedOutcome outcome) {
        return switch (outcome) {
            case SeedOutcome.Returned(String json) -> json(JsonWriter.quoted(json));
            case SeedOutcome.Raised(String detail) -> throw new SeedRefusal(400, detail);
        };
    }

    @Operation(hidden = true)
    @GET
    @Path("clear_state/")
    @RunOnVirtualThread
    public Response clear(@Context HttpServerRequest request) {
        executions.clear(SessionHeader.session(request));
        return message("State has been cleared");
    }

    private static Response message(String text) {
        return json("{\"message\":" + JsonWriter.quoted(text) + "}");
    }

    private static Response json(String json) {
        return json(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Response json(Object entity) {
        return Response.ok(entity)
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .build();
    }
}
