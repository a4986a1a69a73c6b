package dev.sandframe.session;

/** An upload that a worker has taken, kept for the session's next worker. Belongs to who has the session's turn. */
public final class Upload {
    private static final int DEATHS_ENDURED = 1;

    private final UploadTarget target;
    private final SpooledFile content;
    private int deaths;

    Upload(UploadTarget target, SpooledFile content) {
        this.target = target;
        this.content = content;
    }

    public UploadTarget target() {
        return target;
    }

    public SpooledFile content() {
        return content;
    }

    /** A worker took it once more: what ended one before was something else. */
    public void survived() {
        deaths = 0;
    }

    /** A worker ended while it was restored; answers whether it may be tried again. */
    public boolean mayBeTriedAgain() {
        deaths++;
        return deaths <= DEATHS_ENDURED;
    }
}
