package dev.sandframe.api.v1;

import dev.sandframe.api.http.PercentCoding;
import dev.sandframe.api.problem.Problem;
import dev.sandframe.api.problem.ProblemException;
import dev.sandframe.execution.StoredFiles;
import dev.sandframe.session.FilePath;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.Spool;
import dev.sandframe.session.SpoolWriter;
import dev.sandframe.session.SpooledFile;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The files that a session's code sees in its working directory. */
@Path("/v1/sessions/{id}/files")
@RunOnVirtualThread
@Tag(name = "files", description = "Files that code sees in its working directory, in memory.")
public class FilesResource {
    private static final Pattern SLASH = Pattern.compile("/");
    /** An empty one, and {@code v1}, {@code sessions}, the id and {@code files}. */
    private static final int STEPS_BEFORE_PATH = 5;

    private final StoredFiles files;
    private final Spool spool;

    FilesResource(StoredFiles files, Spool spool) {
        this.files = files;
        this.spool = spool;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the files")
    public FileList list(@RestPath String id) {
        return new FileList(
                files.list(SessionKey.anyone(id)).stream().map(FileView::of).toList());
    }

    @PUT
    @Path("{path:.+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Store a file, in place of what has its path")
    public FileView put(@RestPath String id, @Context HttpServerRequest request, InputStream body) throws IOException {
        SessionKey session = SessionKey.anyone(id);
        FilePath path = path(request);
        try (SpoolWriter writer = spool.write()) {
            body.transferTo(writer);
            SpooledFile content = writer.finish();
            files.put(session, path, content);
            return new FileView(path.value(), content.size());
        }
    }

    /** What guests made is nothing that a browser should open. */
    @GET
    @Path("{path:.+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Fetch a file")
    public Response get(@RestPath String id, @Context HttpServerRequest request) {
        SessionKey session = SessionKey.anyone(id);
        FilePath path = path(request);
        StreamingOutput content = sink -> files.get(session, path, sink);
        String name = path.value().substring(path.value().lastIndexOf('/') + 1);
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + PercentCoding.encode(name, ""))
                .header("Content-Security-Policy", "sandbox")
                .build();
    }

    @DELETE
    @Path("{path:.+}")
    @Operation(summary = "Remove a file")
    public void delete(@RestPath String id, @Context HttpServerRequest request) {
        files.delete(SessionKey.anyone(id), path(request));
    }

    /** From the path as it was sent: the framework would take {@code ;} for the beginning of parameters. */
    private static FilePath path(HttpServerRequest request) {
        String sent = Objects.requireNonNull(request.path(), "a request without a path reaches no resource");
        String encoded = SLASH.split(sent, STEPS_BEFORE_PATH + 1)[STEPS_BEFORE_PATH];
        return new FilePath(PercentCoding.decode(encoded)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        422, "invalid-name", "Invalid name", "the file's path is not percent-encoded UTF-8"))));
    }
}
