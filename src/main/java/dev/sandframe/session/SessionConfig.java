package dev.sandframe.session;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

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
     * Where uploads wait for a session's next worker. The directory is made with mode 0700 when it does not exist, and each
     * server makes one of its own in it, so that servers may share it; what a dead server left there is removed at start. When
     * the disk is full an upload is refused with 507, and the session is unchanged.
     */
    @WithDefault("${java.io.tmpdir}/sandframe-spool-${user.name}")
    Path spoolDirectory();
}
