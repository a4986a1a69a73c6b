package dev.sandframe.session;

import dev.sandframe.pool.PoolConfig;
import jakarta.inject.Singleton;
import java.util.List;

/** What one session may keep. To be asked by who has the session's turn. Thread-safe. */
@Singleton
public class Quota {
    private final long totalUploadLimit;
    private final int names;
    private final long fileBytes;

    public Quota(SessionConfig config, PoolConfig pool) {
        this.totalUploadLimit = config.totalUploadLimit().asLongValue();
        this.names = config.names();
        this.fileBytes = pool.fileBytes().asLongValue();
    }

    /**
     * Checks that a session may take an upload of a frame.
     *
     * @throws UploadTooLarge when its uploads would be too many bytes
     * @throws TooManyNames when it would have too many names
     */
    public void require(Session session, FrameName name, SpooledFile csv) {
        requireBytes(session, name, csv);
        if (session.names().size() >= names && !session.names().contains(name.value())) {
            throw new TooManyNames("the session has " + session.names().size() + " names; at most " + names
                    + " are allowed, and " + Quotation.of(name.value()) + " would be one more");
        }
    }

    /**
     * Checks that a session may take an upload of a file.
     *
     * @throws UploadTooLarge when its uploads, or its files, would be too many bytes
     * @throws TooManyNames when it would have too many files
     */
    public void require(Session session, FilePath path, SpooledFile content) {
        requireBytes(session, path, content);
        List<Upload> others = session.uploads().stream()
                .filter(upload ->
                        upload.target() instanceof FilePath && !upload.target().equals(path))
                .toList();
        long bytes = content.size()
                + others.stream().mapToLong(upload -> upload.content().size()).sum();
        if (bytes > fileBytes) {
            throw new UploadTooLarge("with " + Quotation.of(path.value()) + " the session's files would be " + bytes
                    + " bytes; at most " + fileBytes + " are allowed");
        }
        if (others.size() >= names) {
            throw new TooManyNames("the session has " + others.size() + " uploaded files; at most " + names
                    + " are allowed, and " + Quotation.of(path.value()) + " would be one more");
        }
    }

    private void requireBytes(Session session, UploadTarget target, SpooledFile content) {
        long bytes = session.uploadBytesWith(target, content);
        if (bytes > totalUploadLimit) {
            throw new UploadTooLarge(
                    "with the upload " + Quotation.of(target.value()) + " the session's uploads would be " + bytes
                            + " bytes; at most " + totalUploadLimit + " are allowed");
        }
    }
}
