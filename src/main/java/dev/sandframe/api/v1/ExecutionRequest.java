package dev.sandframe.api.v1;

import dev.sandframe.execution.RequestedLimits;

/** What {@code POST …/executions} is sent. */
record ExecutionRequest(String code, RequestedLimits limits) {

    static ExecutionRequest of(JsonMembers members) {
        String code = members.text("code");
        RequestedLimits limits = limits(members.object("limits"));
        members.end();
        return new ExecutionRequest(code, limits);
    }

    private static RequestedLimits limits(JsonMembers members) {
        RequestedLimits limits = new RequestedLimits(
                members.whole("cpu_ms"),
                members.whole("wall_ms"),
                members.whole("allocated_bytes"),
                members.whole("output_bytes"),
                members.whole("result_bytes"));
        members.end();
        return limits;
    }
}
