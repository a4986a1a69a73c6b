package dev.sandframe.api.http;

import dev.sandframe.confine.kernel.ConfinementReport;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps a server that asks for no key, or whose workers the kernel cannot confine, off the network, unless its owner has said otherwise. */
@ApplicationScoped
class ListenRules {
    private final HttpSettings settings;
    private final String host;
    private final boolean listensOnTcp;

    ListenRules(
            HttpSettings settings,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean listensOnTcp) {
        this.settings = settings;
        this.host = host;
        this.listensOnTcp = listensOnTcp;
    }

    void check(@Observes StartupEvent event) {
        check(ConfinementReport.probe());
    }

    void check(ConfinementReport confinement) {
        if (!listensOnTcp || isLoopback(host)) {
            return;
        }
        if (!settings.openToNetwork()) {
            throw new ConfigurationException("Sandframe asks nobody for a key and would listen on " + host
                    + ", where other machines reach it. Listen on 127.0.0.1 or on a Unix socket, or set"
                    + " sandframe.http.open-to-network=true (SANDFRAME_HTTP_OPEN_TO_NETWORK in the environment) if whoever"
                    + " reaches this machine may use it.");
        }
        if (!settings.openUnconfined() && !confinement.confinesWorkers()) {
            throw new ConfigurationException(
                    "Sandframe would listen on " + host + ", where other machines reach it, but "
                            + confinement.summary() + ". Listen on 127.0.0.1 or on a Unix socket, or set"
                            + " sandframe.http.open-unconfined=true (SANDFRAME_HTTP_OPEN_UNCONFINED in the environment) if the"
                            + " interpreter alone may stand between guests and this machine.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
