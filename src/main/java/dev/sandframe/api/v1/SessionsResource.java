package dev.sandframe.api.v1;

import dev.sandframe.execution.SessionLifecycle;
import dev.sandframe.execution.SessionState;
import dev.sandframe.session.SessionKey;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The sessions of the caller. */
@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "sessions", description = "A session has names of its own, and a process of its own while it is used.")
public class SessionsResource {
    private static final long BODY_LIMIT = 1 << 16;

    private final SessionLifecycle sessions;

    SessionsResource(SessionLifecycle sessions) {
        this.sessions = sessions;
    }

    @POST
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "201",
            description = "The session has begun.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @Operation(summary = "Begin a session with an id that nobody can guess")
    public Response create(InputStream body) throws IOException {
        JsonBody.read(body, BODY_LIMIT).end();
        return created(sessions.create(SessionKey.ANYONE));
    }

    @GET
    @Operation(summary = "List the sessions, the oldest first")
    public SessionList all() {
        return new SessionList(
                sessions.all(SessionKey.ANYONE).stream().map(SessionView::of).toList());
    }

    @PUT
    @Path("{id}")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "201",
            description = "The session has begun.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The session exists.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @Operation(summary = "Begin a session with an id of one's own choice, or answer the one that exists")
    public Response begin(@RestPath String id, InputStream body) throws IOException {
        SessionKey key = SessionKey.anyone(id);
        JsonBody.read(body, BODY_LIMIT).end();
        SessionLifecycle.Begun begun = sessions.begin(key);
        return begun.isNew()
                ? created(begun.state())
                : Response.ok(SessionView.of(begun.state())).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Answer what is known of a session")
    public SessionView get(@RestPath String id) {
        return SessionView.of(sessions.get(SessionKey.anyone(id)));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End a session, its process and all that it holds")
    public void end(@RestPath String id) {
        sessions.end(SessionKey.anyone(id));
    }

    private static Response created(SessionState state) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/v1/sessions/" + state.id())
                .entity(SessionView.of(state))
                .build();
    }
}
