package dev.sandframe.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;

/**
 * One session of a Sandframe server: tables go up, Python code runs on them, results and tables come down.
 *
 * {@snippet class = "dev.sandframe.client.FirstSession" region = "session"}
 *
 * <p>Frames that were uploaded are global names of the code. Names that the code assigns are its result and are forgotten
 * after it; what it does to an uploaded frame stays. Executions of one session run one after another on the server.
 *
 * <p>Methods block until the whole answer is there. They throw a {@link RefusedException} when the server answers with an
 * error, a {@link NoAnswerException} when it does not answer. Safe for use by several threads.
 */
public final class CodeSession implements AutoCloseable {
    private final String id;
    private final Exchange exchange;

    private CodeSession(String id, Exchange exchange) {
        this.id = id;
        this.exchange = exchange;
    }

    /** A session of its own at a server, for example {@code http://127.0.0.1:8080}. Nothing is sent yet. */
    public static CodeSession open(URI server) {
        return builder(server).build();
    }

    /** Settings for a session at a server. */
    public static Builder builder(URI server) {
        return new Builder(server);
    }

    /** The session's id, which the server knows it by; another client that gives the same id shares the session. */
    public String id() {
        return id;
    }

    /**
     * Sends a table, which becomes a pandas frame under a name.
     *
     * <p>It travels as CSV and pandas infers the types anew: missing values arrive as {@code NaN}, so do the empty string and
     * texts like {@code NA}; an integer column with missing values arrives as floats, dates and times as text.
     *
     * @throws UploadRefusedException if the server does not take it
     */
    public void uploadFile(String name, Table table) {
        send(name, new Multipart(BodyPublishers.ofByteArray(TableCsv.bytes(table))));
    }

    /**
     * Sends a CSV file in UTF-8, which becomes a pandas frame under a name.
     *
     * @throws UploadRefusedException if the server does not take it, with pandas' own message if it is no CSV
     * @throws IOException if the file cannot be read
     */
    public void uploadFile(String name, Path csv) throws IOException {
        send(name, new Multipart(BodyPublishers.ofFile(csv)));
    }

    private void send(String name, Multipart body) {
        exchange.post("/uploadfile/" + PathSegment.encode(name), body.contentType(), body.publisher())
                .refusedBy(UploadRefusedException::new)
                .read(Answers::message);
    }

    /** The names of the session's frames, in order of their first upload; empty for a session that was not used yet. */
    public List<String> getFiles() {
        return exchange.get("/files/").read(Answers::files);
    }

    /**
     * A frame as it is now. A name that is not there gives a table without columns.
     *
     * <p>It travels as JSON records: integers arrive as {@code LongColumn}, floats as {@code DoubleColumn}, texts as {@code
     * StringColumn}, truth values as {@code BooleanColumn}, times as milliseconds since 1970 in a {@code LongColumn}; what is
     * of several kinds or nested as {@code StringColumn}; the index does not travel.
     */
    public Table downloadFile(String name) {
        return exchange.get("/downloadfile/" + PathSegment.encode(name))
                .read(body -> Answers.records(body).as(name));
    }

    /**
     * Runs Python code and returns the names that it assigned.
     *
     * @throws CodeFailedException if the code raises an exception or is stopped at a limit
     */
    public ExecutionResult executeCode(String code) {
        return exchange.post("/execute_code/", "application/json", BodyPublishers.ofString(Answers.request(code)))
                .refusedBy(CodeFailedException::new)
                .read(Answers::execution);
    }

    /** Forgets every frame of the session. */
    public void clearState() {
        exchange.get("/clear_state/").read(Answers::message);
    }

    /** Closes the connections. The session stays on the server: {@link #clearState()} empties it. */
    @Override
    public void close() {
        exchange.close();
    }

    /** Settings of a session. Used by one thread. */
    public static final class Builder {
        private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,128}");

        private final URI server;
        private String sessionId = UUID.randomUUID().toString();
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration requestTimeout = Duration.ofMinutes(2);
        private @Nullable HttpClient httpClient;

        private Builder(URI server) {
            if (!"http".equals(server.getScheme()) && !"https".equals(server.getScheme())) {
                throw new IllegalArgumentException("The server's address must begin with http or https: " + server);
            }
            this.server = server;
        }

        /**
         * The session's id, a random one if not set. {@code default} is the session of clients that give none.
         *
         * @throws IllegalArgumentException if it is not 1 to 128 letters, digits, {@code _} and {@code -} of ASCII
         */
        public Builder sessionId(String sessionId) {
            if (!ID.matcher(sessionId).matches()) {
                throw new IllegalArgumentException(
                        "A session's id is 1 to 128 characters of A-Z, a-z, 0-9, _ and -, not '" + sessionId + "'");
            }
            this.sessionId = sessionId;
            return this;
        }

        /** How long to wait for a connection: 10 seconds if not set. */
        public Builder connectTimeout(Duration connectTimeout) {
            this.connectTimeout = positive(connectTimeout);
            return this;
        }

        /**
         * How long one method may take until its answer is read: 2 minutes if not set, twice what the server gives an
         * execution.
         */
        public Builder requestTimeout(Duration requestTimeout) {
            this.requestTimeout = positive(requestTimeout);
            return this;
        }

        /**
         * An HTTP client to share, for a proxy or TLS of one's own. Its connect timeout holds, and {@link CodeSession#close()}
         * leaves it open.
         */
        public Builder httpClient(HttpClient httpClient) {
            this.httpClient = Objects.requireNonNull(httpClient);
            return this;
        }

        public CodeSession build() {
            HttpClient shared = httpClient;
            Exchange exchange = shared != null
                    ? new Exchange(shared, false, server, sessionId, requestTimeout)
                    : new Exchange(Exchange.client(connectTimeout), true, server, sessionId, requestTimeout);
            return new CodeSession(sessionId, exchange);
        }

        private static Duration positive(Duration timeout) {
            if (!timeout.isPositive()) {
                throw new IllegalArgumentException("A timeout must be positive, not " + timeout);
            }
            return timeout;
        }
    }
}
