package dev.sandframe.api.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sandframe.confine.kernel.ConfinementReport;
import dev.sandframe.confine.kernel.Layer;
import dev.sandframe.testing.Configurations;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListenRulesTest {
    private static final ConfinementReport FULL = new ConfinementReport(EnumSet.allOf(Layer.class), Map.of());

    private static ConfinementReport without(Layer... layers) {
        Set<Layer> present = EnumSet.allOf(Layer.class);
        Map<Layer, String> absent = new EnumMap<>(Layer.class);
        for (Layer layer : layers) {
            present.remove(layer);
            absent.put(layer, "the kernel is too old");
        }
        return new ConfinementReport(present, absent);
    }

    private static ListenRules rules(String host, Map<String, String> properties) {
        return new ListenRules(Configurations.of(HttpSettings.class, properties), host, true);
    }

    @Test
    void listensOnTheLoopbackWhateverTheKernelLacks() {
        assertDoesNotThrow(() -> rules("127.0.0.1", Map.of()).check(without(Layer.values())));
        assertDoesNotThrow(() -> rules("localhost", Map.of()).check(without(Layer.SECCOMP)));
    }

    @Test
    void keepsAServerWithoutKeysOffTheNetwork() {
        ListenRules rules = rules("0.0.0.0", Map.of());

        ConfigurationException refusal = assertThrows(ConfigurationException.class, () -> rules.check(FULL));

        assertEquals(
                "Sandframe asks nobody for a key and would listen on 0.0.0.0, where other machines reach it. Listen on 127.0.0.1"
                        + " or on a Unix socket, or set sandframe.http.open-to-network=true (SANDFRAME_HTTP_OPEN_TO_NETWORK in the"
                        + " environment) if whoever reaches this machine may use it.",
                refusal.getMessage());
    }

    @Test
    void keepsAServerWithUnconfinedWorkersOffTheNetwork() {
        Map<String, String> open = Map.of("sandframe.http.open-to-network", "true");
        ListenRules rules = rules("0.0.0.0", open);

        assertDoesNotThrow(() -> rules.check(FULL));
        assertDoesNotThrow(() -> rules.check(without(Layer.TCP, Layer.SCOPES)));
        assertThrows(ConfigurationException.class, () -> rules.check(without(Layer.FILES)));
        ConfigurationException refusal =
                assertThrows(ConfigurationException.class, () -> rules.check(without(Layer.SECCOMP)));

        assertEquals(
                "Sandframe would listen on 0.0.0.0, where other machines reach it, but confinement of workers:"
                        + " no-new-privileges, capabilities, files, tcp, scopes, priority, resource-limits, not-dumpable; absent:"
                        + " seccomp (the kernel is too old). Listen on 127.0.0.1 or on a Unix socket, or set"
                        + " sandframe.http.open-unconfined=true (SANDFRAME_HTTP_OPEN_UNCONFINED in the environment) if the"
                        + " interpreter alone may stand between guests and this machine.",
                refusal.getMessage());
    }

    @Test
    void letsTheOwnerDecideOtherwise() {
        ListenRules rules = rules(
                "0.0.0.0", Map.of("sandframe.http.open-to-network", "true", "sandframe.http.open-unconfined", "true"));

        assertDoesNotThrow(() -> rules.check(without(Layer.values())));
    }
}
