package dev.sandframe.api.v1;

import java.util.List;

/** The files in a session's working directory and below it. */
record FileList(List<FileView> files) {
    FileList {
        files = List.copyOf(files);
    }
}
