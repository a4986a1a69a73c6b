package dev.sandframe.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandframe.api.wire.RawAnswer;
import dev.sandframe.api.wire.RawRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one session tries to learn of another, to leave for it, or for the session that comes after it under the same id. */
@QuarkusTest
@Timeout(120)
class SessionCrossingTest {
    /** Whatever a session can change: modules, builtins, files of every folder that it may write. */
    private static final String POISON = """
            import builtins, json, os, sys, tempfile
            import numpy as np
            import pandas as pd
            secret = 'of the first'
            builtins.secret = json.secret = sys.secret = secret
            builtins.len = lambda x: 13
            json.dumps = lambda *a, **k: 'poisoned'
            pd.DataFrame.sum = lambda *a, **k: 'poisoned'
            np.array = None
            os.environ['SECRET'] = secret
            sys.path.insert(0, os.getcwd())
            open('secret.txt', 'w').write(secret)
            open('pandas.py', 'w').write('poisoned = True')
            open(os.path.join(tempfile.gettempdir(), 'secret.txt'), 'w').write(secret)
            sys.setrecursionlimit(50)
            """;

    /** What is found of it. */
    private static final String SEARCH = """
            import builtins, json, os, sys, tempfile
            import pandas as pd
            found = [name for name in globals() if name == 'secret']
            found += [m for m in (builtins, json, sys) if hasattr(m, 'secret')]
            found += [name for name in os.environ if name == 'SECRET']
            found += os.listdir() + os.listdir(tempfile.gettempdir())
            found += [1] * (len('ab') != 2) + [2] * (json.dumps(1) != '1') + [3] * bool(pd.DataFrame({'a': [1]}).sum()['a'] != 1)
            found += [4] * (sys.getrecursionlimit() < 100) + [p for p in sys.path if p == os.getcwd()]
            found
            """;

    @TestHTTPResource
    URI server;

    private Target first;
    private Target second;

    @BeforeEach
    void begin() {
        first = new Target(server, "crossing-first");
        second = new Target(server, "crossing-second");
        first.begin();
        second.begin();
    }

    @AfterEach
    void end() {
        first.end();
        second.end();
    }

    @Test
    void seesNothingOfWhatAnotherChanged() {
        JsonNode poisoned = first.served(POISON);
        assertTrue(poisoned.get("error").isNull(), poisoned::toString);
        first.send(RawRequest.upload("table", "secret\n1\n").in(first.session()));

        assertEquals("[]", result(second.served(SEARCH)));
        String names =
                second.send(RawRequest.get("/files/").in(second.session())).body();
        assertFalse(names.contains("table") || names.contains("secret"), names);
        assertEquals(
                404,
                second.send(RawRequest.get(second.path() + "/files/secret.txt")).status());
    }

    @Test
    void leavesNothingForTheNextOfTheSameId() {
        first.served(POISON);

        first.end();
        first.begin();

        assertEquals("[]", result(first.served(SEARCH)));
        assertEquals(
                404,
                first.send(RawRequest.get(first.path() + "/files/secret.txt")).status());
    }

    @Test
    void cannotLearnItsOwnIdNorAnothers() {
        String searched = result(first.served("""
                        import gc, os, sys
                        told = repr([sys.argv, dict(os.environ), os.getcwd(), os.uname(), sys.flags, vars(sys.modules['__main__'])])
                        for module in list(sys.modules.values()):
                            for value in list(getattr(module, '__dict__', {}).values()):
                                told += value if type(value) is str else ''
                        'cross' + 'ing-' in told
                        """));

        assertEquals("False", searched);
    }

    @Test
    void choosesIdsThatNobodyGuesses() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            String id = Target.json(first.send(RawRequest.of("POST", "/v1/sessions")))
                    .get("id")
                    .textValue();
            assertTrue(id.matches("[A-Za-z0-9_-]{20,128}"), id);
            ids.add(id);
            first.send(RawRequest.of("DELETE", "/v1/sessions/" + id));
        }

        assertEquals(100, ids.size());
        assertEquals(
                100,
                ids.stream().map(id -> id.substring(0, 10)).distinct().count(),
                "ids that begin alike can be counted up");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crossing-firs",
                "crossing-first%20",
                "crossing-first%00",
                "crossing-first;x=1",
                ";/crossing-first",
                "CROSSING-FIRST",
                "crossing-second%2f..%2fcrossing-first",
                "crossing-second/../crossing-first-",
                "..",
                ".",
                "*",
                "%2e%2e%2fcrossing-first",
                "crossing-fir%C5%BFt",
            })
    void isNotFoundByAnIdThatIsNearlyIts(String id) {
        first.served("secret = 'of the first'");

        RawAnswer answer = second.send(
                RawRequest.of("POST", "/v1/sessions/" + id + "/executions").withBody("{\"code\":\"secret\"}"));

        assertTrue(answer.status() >= 400 && answer.status() < 500, answer::toString);
        assertFalse(answer.body().contains("of the first"), answer::toString);
    }

    /** Two heaps, two files systems: what one holds open, the other cannot reach by number or by address. */
    @Test
    void cannotReachAnothersMemoryByItsHandles() {
        first.served(
                "import pandas as pd\ndf = pd.DataFrame({'a': [12345]})\nf = open('held', 'w')\nnumber = f.fileno()");

        JsonNode tried = second.served("""
                import os
                reached = []
                for number in range(3, 100):
                    try:
                        reached.append(os.read(number, 10))
                    except OSError:
                        pass
                reached
                """);

        assertEquals("[]", result(tried));
    }

    private static String result(JsonNode answer) {
        return answer.get("results").path(0).path("text/plain").asText(answer.toString());
    }
}
