package dev.sandframe.session;

/** What a client's upload becomes in a session: a frame of that name, or a file at that path. */
public sealed interface UploadTarget permits FrameName, FilePath {

    /** The name or the path. */
    String value();
}
