package dev.sandframe.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerRulesTest {
    private final CallerRules rules = new CallerRules(Set.of("Tables.example.org"), Set.of("https://app.example.org"));

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:8080,,",
        "localhost,,none",
        "LOCALHOST:9,,same-origin",
        "'[::1]:8080',,",
        "127.3.2.1:8080,,",
        "tables.example.org:443,,",
        "127.0.0.1:8080,http://127.0.0.1:8080,same-origin",
        "127.0.0.1:8080,http://localhost:8080,cross-site-not",
        "'[::1]:8080','http://[::1]:8080',",
        "tables.example.org,https://tables.example.org,",
        "127.0.0.1:8080,https://APP.example.org,cross-site",
    })
    void answers(String host, String origin, String site) {
        assertEquals(Optional.empty(), rules.refusal(true, host, origin, site));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|||the request names no host that this server could be",
                "a b|||the request names no host that this server could be",
                "evil.org|||the host 'evil.org' is not this server's: it answers to the loopback's names"
                        + " and to those in sandframe.http.hosts",
                "127.0.0.1.evil.org|||the host '127.0.0.1.evil.org' is not this server's: it answers to the loopback's"
                        + " names and to those in sandframe.http.hosts",
                "127.0.0.1:8080|http://evil.org||pages of the origin 'http://evil.org' may not call this server: it is"
                        + " neither its own nor one in sandframe.http.origins",
                "127.0.0.1:8080|http://127.0.0.1:3000||pages of the origin 'http://127.0.0.1:3000' may not call this"
                        + " server: it is neither its own nor one in sandframe.http.origins",
                "127.0.0.1:8080|null||pages of the origin 'null' may not call this server: it is neither its own nor"
                        + " one in sandframe.http.origins",
                "127.0.0.1:8080||cross-site|pages of other sites may not call this server (Sec-Fetch-Site: cross-site)",
                "127.0.0.1:8080|http://127.0.0.1:8080|cross-site|pages of other sites may not call this server"
                        + " (Sec-Fetch-Site: cross-site)",
            })
    void refuses(String host, String origin, String site, String why) {
        assertEquals(Optional.of(why), rules.refusal(true, host, origin, site));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gateway||",
                "gateway|http://gateway|",
                "gateway|http://evil.org|pages of the origin 'http://evil.org' may not call this server: it is neither its"
                        + " own nor one in sandframe.http.origins",
            })
    void leavesTheHostOfAUnixSocketAlone(String host, String origin, String why) {
        assertEquals(Optional.ofNullable(why), rules.refusal(false, host, origin, null));
    }
}
