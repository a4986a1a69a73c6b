package dev.sandframe.api.seed;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sandframe.api.wire.RawAnswer;
import dev.sandframe.api.wire.RawHttp;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Replays the recording of the original application. */
@QuarkusTest
class SeedContractTest {
    private static final String SESSION = "seed-contract";

    @TestHTTPResource
    URI server;

    @TestFactory
    Stream<DynamicNode> answersAsTheOriginal() throws IOException {
        RawHttp http = new RawHttp(server);
        Map<String, List<DynamicNode>> groups = new LinkedHashMap<>();
        for (ContractRow row : ContractRow.all()) {
            groups.computeIfAbsent(row.group(), group -> new ArrayList<>())
                    .add(dynamicTest(row.name(), () -> replay(row, http)));
        }
        return groups.entrySet().stream().map(group -> dynamicContainer(group.getKey(), group.getValue()));
    }

    private static void replay(ContractRow row, RawHttp http) {
        RawAnswer answer = http.send(row.request().in(SESSION));

        row.difference(answer, http.origin()).ifPresent(difference -> fail(difference));
    }
}
