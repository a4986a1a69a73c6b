package dev.sandframe.guest.files;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A session's files by their paths from the guest's working directory, for whoever is not the guest. Thread-safe. */
public interface SessionFiles {

    /**
     * Stores a file; folders are made as needed.
     *
     * @throws IOException with Python's words for it when the file cannot be there; nothing has changed then
     */
    void put(String path, byte[] content) throws IOException;

    /** The content of a file. */
    Optional<byte[]> get(String path);

    /** Removes a file; whether there was one. */
    boolean delete(String path);

    /** The files in the working directory and below it, with their sizes in bytes. */
    Map<String, Long> list();
}
