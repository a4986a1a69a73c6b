package dev.sandframe.api.v1;

import dev.sandframe.protocol.FileExtent;

/** A file of a session: its path from the working directory, and its size. */
record FileView(String path, long bytes) {

    static FileView of(FileExtent file) {
        return new FileView(WellFormed.of(file.path()), file.bytes());
    }
}
