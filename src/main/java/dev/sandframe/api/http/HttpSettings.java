package dev.sandframe.api.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Who may reach the server over HTTP. Where it listens is Quarkus' own: {@code quarkus.http.host} and {@code .port}. */
@ConfigMapping(prefix = "sandframe.http")
public interface HttpSettings {

    /**
     * Further host names, without a port, under which clients address the server over TCP; the loopback's own names are always
     * among them. None by default: a page of another site can point a name of its own at 127.0.0.1 and read what a server
     * answers that does not look at the name (DNS rebinding). A request for any other host is answered with 403.
     */
    Optional<Set<String>> hosts();

    /**
     * Web origins, such as {@code https://tables.example.org}, whose pages may call the server besides its own. None by
     * default. A request from any other origin is answered with 403.
     */
    Optional<Set<String>> origins();

    /**
     * Whether the server may listen on an address that other machines reach, although it asks nobody for a key. Off by
     * default, as whoever reaches the server can use it and read every session; the server refuses to start then.
     */
    @WithDefault("false")
    boolean openToNetwork();

    /**
     * Whether the server may listen on an address that other machines reach although the kernel here cannot confine workers to
     * their files and system calls (Landlock and seccomp on Linux). Off by default, as then only the interpreter stands between
     * guests and the machine; the server refuses to start.
     */
    @WithDefault("false")
    boolean openUnconfined();

    /**
     * A file whose presence says that this server is about to end: its readiness ({@code /q/health/ready}) then answers 503, so
     * that a router brings it no new sessions, and everything else goes on. None by default.
     */
    Optional<Path> drainFile();
}
