package dev.sandframe.api.metrics;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServerGaugesTest {
    @Test
    void tellsHowManyWorkersThereMayBe() {
        assertTrue(value("sandframe_workers_limit") >= 1);
        assertTrue(value("sandframe_workers_spare") >= 0);
        assertTrue(value("sandframe_workers_in_use") >= 0);
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
        return value("sandframe_sessions");
    }

    private static double value(String metric) {
        Matcher line = Pattern.compile("\n" + metric + "(?:\\{.*\\})? ([0-9.]+)\n")
                .matcher(get("/q/metrics").asString());
        return line.find() ? Double.parseDouble(line.group(1)) : Double.NaN;
    }
}
