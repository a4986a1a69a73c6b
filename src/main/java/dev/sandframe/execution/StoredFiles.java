package dev.sandframe.execution;

import dev.sandframe.protocol.FileExtent;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.Limits;
import dev.sandframe.session.FilePath;
import dev.sandframe.session.Quota;
import dev.sandframe.session.Session;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.SessionRegistry;
import dev.sandframe.session.SpooledFile;
import dev.sandframe.session.UnknownSession;
import dev.sandframe.session.Upload;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The files that code sees in its working directory. While a session has no worker they are what clients stored; no method starts one.
 * Blocks, like {@link ExecutionService}. Thread-safe. Each method throws {@link UnknownSession} when there is no such session.
 */
@Singleton
public class StoredFiles {
    private final SessionRegistry sessions;
    private final Turns turns;
    private final Quota quota;
    private final Limits limits;

    StoredFiles(SessionRegistry sessions, Turns turns, Quota quota, LimitsConfig config) {
        this.sessions = sessions;
        this.turns = turns;
        this.quota = quota;
        this.limits = new Limits(config.cpu().toMillis(), config.wall().toMillis(), OptionalLong.empty(), 0);
    }

    /**
     * Stores a file in place of what has its path. Takes over the content, whatever comes of it.
     *
     * @throws FileRefused when there cannot be a file of that path
     * @throws dev.sandframe.session.UploadTooLarge when the session's uploads or files would go over their limit
     * @throws dev.sandframe.session.TooManyNames when the session has as many files as it may
     */
    public void put(SessionKey key, FilePath path, SpooledFile content) {
        boolean recorded = false;
        try {
            recorded = turns.inTurn(sessions.existing(key), session -> put(session, path, content));
        } finally {
            if (!recorded) {
                content.delete();
            }
        }
    }

    private boolean put(Session session, FilePath path, SpooledFile content) {
        quota.require(session, path, content);
        requireNoFolder(session, path);
        if (session.worker().isPresent()) {
            FromWorker.PutFileAnswer answer = turns.ask(
                    session, "storing the file '" + path + "'", limits, request -> request.putFile(path, content));
            if (answer instanceof FromWorker.FileRefused(String reason)) {
                throw new FileRefused(path, reason);
            }
        }
        session.record(path, content);
        return true;
    }

    /** The next worker must be able to have all files that were stored. */
    private static void requireNoFolder(Session session, FilePath path) {
        for (Upload upload : session.uploads()) {
            if (upload.target() instanceof FilePath other) {
                if (other.value().startsWith(path + "/")) {
                    throw new FileRefused(path, "Is a directory");
                }
                if (path.value().startsWith(other + "/")) {
                    throw new FileRefused(path, "Not a directory");
                }
            }
        }
    }

    /**
     * Writes a file's content. Nothing is written before it is known that there is such a file. The sink is used on the caller's
     * thread and is not closed.
     *
     * @throws UnknownFile when there is none
     * @throws IOException as the sink throws it
     */
    public void get(SessionKey key, FilePath path, OutputStream sink) throws IOException {
        boolean found = turns.inTurn(sessions.existing(key), session -> get(session, path, sink));
        if (!found) {
            throw new UnknownFile(path);
        }
    }

    private boolean get(Session session, FilePath path, OutputStream sink) throws IOException {
        if (session.worker().isPresent()) {
            return turns.ask(session, "telling the file '" + path + "'", limits, request -> request.getFile(path, sink))
                    instanceof FromWorker.FileTold;
        }
        Optional<Upload> upload = session.upload(path);
        if (upload.isEmpty()) {
            return false;
        }
        try (InputStream content = upload.get().content().open()) {
            content.transferTo(sink);
        }
        return true;
    }

    /** @throws UnknownFile when there is none */
    public void delete(SessionKey key, FilePath path) {
        boolean deleted = turns.inTurn(sessions.existing(key), session -> delete(session, path));
        if (!deleted) {
            throw new UnknownFile(path);
        }
    }

    private boolean delete(Session session, FilePath path) {
        boolean deleted = session.worker().isPresent()
                && turns.ask(session, "removing the file '" + path + "'", limits, request -> request.deleteFile(path))
                        instanceof FromWorker.FileDeleted;
        return session.forget(path) || deleted;
    }

    /** The files in the working directory and below it, by their paths. */
    public List<FileExtent> list(SessionKey key) {
        return turns.inTurn(sessions.existing(key), this::list).stream()
                .sorted(Comparator.comparing(FileExtent::path))
                .toList();
    }

    private List<FileExtent> list(Session session) {
        if (session.worker().isPresent()) {
            return turns.ask(session, "listing the files", limits, Request::listFiles);
        }
        return session.uploads().stream()
                .filter(upload -> upload.target() instanceof FilePath)
                .map(upload ->
                        new FileExtent(upload.target().value(), upload.content().size()))
                .toList();
    }
}
