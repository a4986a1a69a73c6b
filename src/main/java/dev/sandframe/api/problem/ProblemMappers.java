package dev.sandframe.api.problem;

import dev.sandframe.execution.AnswerTooLarge;
import dev.sandframe.execution.CodeTooLarge;
import dev.sandframe.execution.ExecutionStopped;
import dev.sandframe.execution.FileRefused;
import dev.sandframe.execution.LimitNotAllowed;
import dev.sandframe.execution.NotAFrame;
import dev.sandframe.execution.ServerFull;
import dev.sandframe.execution.SessionBusy;
import dev.sandframe.execution.UnknownFile;
import dev.sandframe.execution.UploadRejected;
import dev.sandframe.session.InvalidName;
import dev.sandframe.session.SessionExpired;
import dev.sandframe.session.SpoolFull;
import dev.sandframe.session.TooManyNames;
import dev.sandframe.session.TooManySessions;
import dev.sandframe.session.UnknownSession;
import dev.sandframe.session.UploadTooLarge;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What each exception of the inner packages means to an HTTP caller. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response refused(ProblemException e, UriInfo uri) {
        return render(uri, e.problem());
    }

    @ServerExceptionMapper
    public Response unknownSession(UnknownSession e, UriInfo uri) {
        return render(uri, Problem.of(404, "unknown-session", "Unknown session", sentence(e)));
    }

    @ServerExceptionMapper
    public Response sessionExpired(SessionExpired e, UriInfo uri) {
        return render(uri, Problem.of(410, "session-expired", "Session expired", sentence(e)));
    }

    @ServerExceptionMapper
    public Response tooManySessions(TooManySessions e, UriInfo uri) {
        return render(uri, waiting(503, "too-many-sessions", "Too many sessions", e, e.retryAfter()));
    }

    @ServerExceptionMapper
    public Response unknownFile(UnknownFile e, UriInfo uri) {
        return render(uri, Problem.of(404, "unknown-file", "Unknown file", sentence(e)));
    }

    @ServerExceptionMapper
    public Response fileRefused(FileRefused e, UriInfo uri) {
        return render(uri, Problem.of(409, "file-refused", "File refused", sentence(e)));
    }

    @ServerExceptionMapper
    public Response limitNotAllowed(LimitNotAllowed e, UriInfo uri) {
        return render(uri, Problem.of(422, "limit-not-allowed", "Limit not allowed", sentence(e)));
    }

    @ServerExceptionMapper
    public Response invalidName(InvalidName e, UriInfo uri) {
        return render(uri, Problem.of(422, "invalid-name", "Invalid name", sentence(e)));
    }

    @ServerExceptionMapper
    public Response uploadRejected(UploadRejected e, UriInfo uri) {
        return render(uri, Problem.of(400, "upload-rejected", "Not a table", sentence(e)));
    }

    @ServerExceptionMapper
    public Response notAFrame(NotAFrame e, UriInfo uri) {
        return render(uri, Problem.of(400, "not-a-frame", "Not a frame", sentence(e)));
    }

    @ServerExceptionMapper
    public Response uploadTooLarge(UploadTooLarge e, UriInfo uri) {
        return render(uri, Problem.of(413, "upload-too-large", "Upload too large", sentence(e)));
    }

    @ServerExceptionMapper
    public Response codeTooLarge(CodeTooLarge e, UriInfo uri) {
        return render(uri, Problem.of(413, "code-too-large", "Code too large", sentence(e)));
    }

    @ServerExceptionMapper
    public Response answerTooLarge(AnswerTooLarge e, UriInfo uri) {
        return render(uri, Problem.of(400, "answer-too-large", "Answer too large", sentence(e)));
    }

    @ServerExceptionMapper
    public Response tooManyNames(TooManyNames e, UriInfo uri) {
        return render(uri, Problem.of(409, "too-many-names", "Too many names", sentence(e)));
    }

    @ServerExceptionMapper
    public Response spoolFull(SpoolFull e, UriInfo uri) {
        LOG.error("The spool of uploads cannot be written", e);
        return render(uri, Problem.of(507, "disk-full", "No room for the upload", sentence(e)));
    }

    @ServerExceptionMapper
    public Response sessionBusy(SessionBusy e, UriInfo uri) {
        return render(uri, waiting(429, "session-busy", "Session busy", e, e.retryAfter()));
    }

    @ServerExceptionMapper
    public Response serverFull(ServerFull e, UriInfo uri) {
        return render(uri, waiting(503, "server-full", "Server full", e, e.retryAfter()));
    }

    @ServerExceptionMapper
    public Response executionStopped(ExecutionStopped e, UriInfo uri) {
        return render(uri, Problem.of(400, "execution-stopped", "Execution stopped", sentence(e)));
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException e, UriInfo uri) {
        return render(uri, Problem.of(404, "not-found", "Not Found", "there is nothing at " + uri.getPath()));
    }

    /** What the framework refuses by itself. */
    @ServerExceptionMapper
    public Response framework(WebApplicationException e, UriInfo uri) {
        Response refusal = e.getResponse();
        String title = refusal.getStatusInfo().getReasonPhrase();
        String kind = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        Response response = render(uri, Problem.of(refusal.getStatus(), kind, title, title));
        String allow = refusal.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? response
                : Response.fromResponse(response)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e, UriInfo uri) {
        if (isOfAClientThatLeft(e)) {
            // No fault of the server, nobody reads the answer, and whoever does it on purpose should not fill the log.
            LOG.debugf("The client left in the midst of its request to %s", uri.getPath());
        } else {
            LOG.errorf(e, "Could not answer %s", uri.getPath());
        }
        return render(uri, Problem.of(500, "internal-error", "Internal Server Error", "Internal Server Error"));
    }

    private static boolean isOfAClientThatLeft(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException) {
                return true;
            }
        }
        return false;
    }

    private static Problem waiting(int status, String kind, String title, Throwable e, Duration retryAfter) {
        return new Problem(status, kind, title, sentence(e), Optional.of(retryAfter));
    }

    private static String sentence(Throwable e) {
        String message = e.getMessage();
        return message == null ? "" : message;
    }

    private static Response render(UriInfo uri, Problem problem) {
        return ProblemRendering.of(uri.getPath()).response(problem);
    }
}
