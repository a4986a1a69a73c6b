package dev.sandframe.guest.files;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** How much a session's files may hold; beyond it a write fails as on a full disk. */
final class Quota {
    private final long maxBytes;
    private final int maxFiles;
    private long bytes;
    private int files;

    /**
     * @param maxBytes the most bytes of all files together
     * @param maxFiles the most files and folders
     */
    Quota(long maxBytes, int maxFiles) {
        this.maxBytes = maxBytes;
        this.maxFiles = maxFiles;
    }

    /** Checks that there is room for so much more. */
    void require(long moreBytes, int moreFiles) throws IOException {
        if (moreBytes > 0 && bytes + moreBytes > maxBytes || moreFiles > 0 && files + moreFiles > maxFiles) {
            throw new FileSystemException(null, null, "No space left on device");
        }
    }

    void change(long difference) throws IOException {
        require(difference, 0);
        bytes += difference;
    }

    void add() throws IOException {
        require(0, 1);
        files++;
    }

    void remove() {
        files--;
    }

    long bytes() {
        return bytes;
    }

    int files() {
        return files;
    }
}
