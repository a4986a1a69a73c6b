package dev.sandframe.session;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What sessions may keep. */
@ConfigMapping(prefix = "sandframe.session")
public interface SessionConfig {

    /**
     * The largest upload, in bytes. A quarter of a gigabyte is about what a worker's default heap can hold as a frame at all. A
     * larger one is refused with 413 while it arrives, and the session is unchanged.
     */
    @WithDefault("256M")
    MemorySize uploadLimit();

    /**
     * The largest sum of a session's uploads, in bytes. An upload that would go over it is refused with 413, and the session is
     * unchanged.
     */
    @WithDefault("1G")
    MemorySize totalUploadLimit();

    /**
     * How many names a session may have for an upload to add one. What code binds is not bounded by this. An upload beyond it is
     * refused with 409, and the session is unchanged.
     */
    @WithDefault("1000")
    int names();

    /**
     * How long a session may be unused before its worker is ended. A quarter of an hour outlasts a person's thinking and most of an
     * agent's. The session and what was uploaded to it live on: the next request gets a new worker, which the answer of {@code /v1}
     * tells with the names that are lost.
     */
    @WithDefault("15m")
    Duration idle();

    /**
     * How long a session lives from its beginning, used or not. After a day nobody comes back for an analysis. At its end the worker,
     * the names and the uploads are gone, but not in the midst of a request; who asks for it is answered with 410.
     */
    @WithDefault("24h")
    Duration lifetime();

    /**
     * How long the server remembers that a session expired, and tells so instead of taking its id for a new one. To begin anew with
     * {@code PUT /v1/sessions/ID}, an upload or {@code /clear_state/} ends it.
     */
    @WithDefault("1h")
    Duration remembered();

    /**
     * How many sessions there may be, with a worker or without. One without a worker takes a few kilobytes of the server's memory, and
     * its uploads on the disk. One more is refused with 503 and {@code Retry-After}.
     */
    @WithDefault("10000")
    int maximum();

    /**
     * Where uploads wait for a session's next worker. The directory is made with mode 0700 when it does not exist, and each
     * server makes one of its own in it, so that servers may share it; what a dead server left there is removed at start. When
     * the disk is full an upload is refused with 507, and the session is unchanged.
     */
    @WithDefault("${java.io.tmpdir}/sandframe-spool-${user.name}")
    Path spoolDirectory();
}
