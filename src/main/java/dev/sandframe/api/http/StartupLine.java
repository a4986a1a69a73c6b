package dev.sandframe.api.http;

import io.quarkus.vertx.http.DomainSocketServerStart;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Says where the server listens, and a command to try. */
@ApplicationScoped
class StartupLine {
    private static final Logger LOG = Logger.getLogger("dev.sandframe");

    void overTcp(@ObservesAsync HttpServerStart start) {
        String host = start.options().getHost();
        int port = port(start);
        LOG.infof("Sandframe listens on %s. Try:%n  curl %s", url(host, port), tryIt(url(callable(host), port)));
    }

    private static String url(String host, int port) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /** Every address of the machine is no name that the server answers to; the loopback's are. */
    private static String callable(String host) {
        return switch (host) {
            case "0.0.0.0" -> "127.0.0.1";
            case "::" -> "::1";
            default -> host;
        };
    }

    /** Of a port that the system was to choose, what it chose. */
    private static int port(HttpServerStart start) {
        int asked = start.options().getPort();
        return asked > 0 ? asked : ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
    }

    void overUnixSocket(@ObservesAsync DomainSocketServerStart start) {
        String socket = start.options().getHost();
        LOG.infof(
                "Sandframe listens on %s. Try:%n  curl --unix-socket %s %s", socket, socket, tryIt("http://localhost"));
    }

    private static String tryIt(String url) {
        return url + "/execute_code/ -H 'Content-Type: application/json' -d '{\"code\": \"answer = 6 * 7\"}'";
    }
}
