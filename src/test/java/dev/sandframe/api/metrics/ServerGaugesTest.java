package dev.sandframe.api.metrics;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServerGaugesTest {
    @Test
    void tellsHowManyWorkersThereMayBe() {
        get("/q/metrics")
                .then()
                .statusCode(200)
                .body(matchesRegex("(?s).*\nsandframe_workers_limit(\\{.*\\})? [1-9][0-9]*\\.0\n.*"));
        get("/q/metrics")
                .then()
                .body(containsString("sandframe_workers_spare"), containsString("sandframe_workers_in_use"));
    }

    @Test
    void countsSessions() {
        double before = sessions();

        given().contentType("application/json")
                .body("{}")
                .put("/v1/sessions/gauged")
                .then()
                .statusCode(201);
        double with = sessions();
        given().delete("/v1/sessions/gauged");

        assertEquals(before + 1, with);
        assertEquals(before, sessions());
    }

    private static double sessions() {
        Matcher line = Pattern.compile("\nsandframe_sessions(?:\\{.*\\})? ([0-9.]+)\n")
                .matcher(get("/q/metrics").asString());
        return line.find() ? Double.parseDouble(line.group(1)) : Double.NaN;
    }
}
