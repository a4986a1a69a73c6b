package dev.sandframe.attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandframe.api.wire.RawAnswer;
import dev.sandframe.api.wire.RawHttp;
import dev.sandframe.api.wire.RawRequest;
import java.net.URI;
import java.util.Map;

/** A running server and one of its sessions. */
record Target(URI server, String session) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Begins the session. */
    void begin() {
        int status = send(RawRequest.of("PUT", path())).status();
        if (status != 200 && status != 201) {
            throw new AssertionError("no session: " + status);
        }
    }

    /** Ends the session and its worker. */
    void end() {
        send(RawRequest.of("DELETE", path()));
    }

    /** Takes away every name that earlier code has bound, and so the memory that it holds. */
    void forget() {
        RawAnswer answer = send(RawRequest.get("/clear_state/").in(session));
        if (answer.status() != 200) {
            throw new AssertionError("not cleared: " + answer);
        }
    }

    /** Runs code; the answer as it came. */
    RawAnswer run(String code, Map<String, Long> limits) {
        String body = JSON.valueToTree(Map.of("code", code, "limits", limits)).toString();
        return send(RawRequest.of("POST", path() + "/executions").withBody(body));
    }

    /** Runs code that has to be served. */
    JsonNode served(String code) {
        RawAnswer answer = run(code, Map.of());
        if (answer.status() != 200) {
            throw new AssertionError(code + ": " + answer);
        }
        return json(answer);
    }

    RawAnswer send(RawRequest request) {
        return new RawHttp(server).send(request);
    }

    String path() {
        return "/v1/sessions/" + session;
    }

    static JsonNode json(RawAnswer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.toString(), e);
        }
    }
}
