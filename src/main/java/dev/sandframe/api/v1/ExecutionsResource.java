package dev.sandframe.api.v1;

import dev.sandframe.api.http.BoundedBody;
import dev.sandframe.api.problem.Problem;
import dev.sandframe.api.problem.ProblemException;
import dev.sandframe.execution.LimitsConfig;
import dev.sandframe.execution.NotebookExecutions;
import dev.sandframe.session.SessionKey;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The executions of a session: cells of a notebook, one after another. */
@Path("/v1/sessions/{id}/executions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "executions", description = "Code runs as a notebook's cells: names last from one to the next.")
public class ExecutionsResource {
    private final NotebookExecutions executions;
    private final long bodyLimit;

    ExecutionsResource(NotebookExecutions executions, LimitsConfig limits) {
        this.executions = executions;
        this.bodyLimit = BoundedBody.limitForCode(limits.code().asLongValue());
    }

    @POST
    @RequestBody(content = @Content(schema = @Schema(ref = "ExecutionRequest")))
    @Operation(
            summary = "Run code",
            description =
                    "Answers when the code has ended. Exceptions and limits are statuses of the answer, not errors.")
    public ExecutionView execute(@RestPath String id, InputStream body) throws IOException {
        SessionKey session = SessionKey.anyone(id);
        ExecutionRequest request = ExecutionRequest.of(JsonBody.read(body, bodyLimit));
        return ExecutionView.of(executions.execute(session, request.code(), request.limits()));
    }

    @DELETE
    @Path("current")
    @Operation(summary = "Stop what the session runs at the moment", description = "The session keeps its state.")
    public void cancel(@RestPath String id) {
        if (!executions.cancel(SessionKey.anyone(id))) {
            throw new ProblemException(
                    Problem.of(404, "nothing-running", "Nothing is running", "the session '" + id + "' runs nothing"));
        }
    }
}
