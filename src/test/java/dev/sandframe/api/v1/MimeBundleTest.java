package dev.sandframe.api.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MimeBundleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain | 2 | {\"text/plain\":\"2\"}",
                "application/json | {\"a\": [1, null]} | {\"application/json\":{\"a\":[1,null]}}",
                "application/vnd.plotly.v1+json | {} | {\"application/vnd.plotly.v1+json\":{}}",
                "application/json | NaN | {\"application/json\":\"NaN\"}",
                "application/json | {\"a | {\"application/json\":\"{\\\"a\"}",
                "image/svg+xml | <svg/> | {\"image/svg+xml\":\"<svg/>\"}",
                "text/plain | a\ud800b | {\"text/plain\":\"a\ufffdb\"}",
            })
    void embedsJsonAndLeavesTexts(String type, String form, String written) throws JsonProcessingException {
        assertEquals(written, new ObjectMapper().writeValueAsString(MimeBundle.of(Map.of(type, form))));
    }
}
