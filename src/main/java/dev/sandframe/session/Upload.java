package dev.sandframe.session;

/** An upload that a worker has parsed, kept for the session's next worker. Belongs to who has the session's turn. */
public final class Upload {
    private static final int DEATHS_ENDURED = 1;

    private final FrameName name;
    private final SpooledFile csv;
    private int deaths;

    Upload(FrameName name, SpooledFile csv) {
        this.name = name;
        this.csv = csv;
    }

    public FrameName name() {
        return name;
    }

    public SpooledFile csv() {
        return csv;
    }

    /** A worker died of restoring it; answers whether it may be tried again. */
    public boolean mayBeTriedAgain() {
        deaths++;
        return deaths <= DEATHS_ENDURED;
    }
}
