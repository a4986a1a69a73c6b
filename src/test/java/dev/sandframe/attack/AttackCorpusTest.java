package dev.sandframe.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every script of the corpus, over HTTP, against confined workers. To add an attack, add a file. */
@QuarkusTest
class AttackCorpusTest {
    private static Assault assault;

    @TestHTTPResource
    URI server;

    static Stream<String> names() {
        return Attack.corpus().stream().map(Attack::name);
    }

    @BeforeEach
    void begin() {
        if (assault == null) {
            assault = new Assault(server);
        }
    }

    @AfterAll
    static void end() {
        System.out.println(assault.summary());
        assault.close();
        assault = null;
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(180)
    void meetsWhatItHasTo(String name) {
        assault.run(Attack.of(name));
    }

    @Test
    void wouldNoticeAnEscape() {
        Attack escape = Attack.of("escape", "# attack: none\n# expect: completes, held\nprint('out')");
        Attack endless = Attack.of("endless", "# attack: none\n# expect: stopped cpu_limit\nprint('ended')");
        Attack leak = Attack.of("leak", "# attack: none\n# expect: ends\nprint('java' + '.lang.' + 'Object')");

        for (Attack attack : List.of(escape, endless, leak)) {
            assertThrows(AssertionError.class, () -> assault.run(attack), attack.name());
        }
    }

    @Test
    void readsExpectations() {
        assertEquals(
                "Stopped[statuses=[cpu_limit, wall_limit], state=LOST]",
                Expectation.of("stopped cpu_limit or wall_limit, state lost").toString());
        assertEquals(
                "Raises[types=[A, B], statuses=[memory_limit]]",
                Expectation.of("raises A or B or stopped memory_limit").toString());
        assertTrue(Attack.corpus().size() > 100, "the corpus is not where it should be");
    }
}
