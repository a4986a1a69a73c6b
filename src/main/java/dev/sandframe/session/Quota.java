package dev.sandframe.session;

import jakarta.inject.Singleton;

/** What one session may keep. Thread-safe. */
@Singleton
public class Quota {
    private final long totalUploadLimit;
    private final int names;

    public Quota(SessionConfig config) {
        this.totalUploadLimit = config.totalUploadLimit().asLongValue();
        this.names = config.names();
    }

    /**
     * Checks that a session may take an upload. To be called by who has its turn.
     *
     * @throws UploadTooLarge when its uploads would be too many bytes
     * @throws TooManyNames when it would have too many names
     */
    public void require(Session session, FrameName name, SpooledFile csv) {
        long bytes = session.uploadBytesWith(name, csv);
        if (bytes > totalUploadLimit) {
            throw new UploadTooLarge(
                    "with the upload " + Quotation.of(name.value()) + " the session's uploads would be " + bytes
                            + " bytes; at most " + totalUploadLimit + " are allowed");
        }
        if (session.names().size() >= names && !session.names().contains(name.value())) {
            throw new TooManyNames("the session has " + session.names().size() + " names; at most " + names
                    + " are allowed, and " + Quotation.of(name.value()) + " would be one more");
        }
    }
}
