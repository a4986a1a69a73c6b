package dev.sandframe.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.guest.ExecutionOutcome;
import dev.sandframe.guest.Usage;
import dev.sandframe.protocol.Bounds;
import dev.sandframe.protocol.Frame;
import dev.sandframe.protocol.FrameReader;
import dev.sandframe.protocol.FrameWriter;
import dev.sandframe.protocol.FromWorker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExecutionReportTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private FromWorker.Ending tell(int forms) throws Exception {
        FrameWriter<FromWorker> writer = FrameWriter.fromWorker(told);
        Map<String, String> result = new LinkedHashMap<>();
        for (int i = 0; i < forms; i++) {
            result.put("text/x-form-" + i, "form");
        }
        var answer = new ExecutionReport(writer, 1)
                .tell(
                        new ExecutionOutcome(
                                new ExecutionOutcome.End.Completed(),
                                List.of(result),
                                Map.of(),
                                List.of(),
                                false,
                                new Usage(0, 0, 0, 0)),
                        new OutputRelay.Printed(0, 0));
        writer.flush();
        return answer.ending();
    }

    private List<FromWorker.Rendering> renderings() throws Exception {
        FrameReader<FromWorker> reader = FrameReader.fromWorker(new ByteArrayInputStream(told.toByteArray()));
        List<FromWorker.Rendering> renderings = new ArrayList<>();
        for (Optional<Frame<FromWorker>> frame = reader.read(); frame.isPresent(); frame = reader.read()) {
            renderings.add(
                    assertInstanceOf(FromWorker.Rendering.class, frame.get().message()));
        }
        return renderings;
    }

    @Test
    void tellsAsManyFormsAsMayBe() throws Exception {
        FromWorker.Ending ending = tell(Bounds.FORMS);

        assertEquals(Bounds.FORMS, renderings().size());
        assertFalse(ending.truncated());
    }

    @Test
    void leavesOutFormsBeyondThemAndSaysSo() throws Exception {
        FromWorker.Ending ending = tell(Bounds.FORMS + 1);

        assertEquals(Bounds.FORMS, renderings().size());
        assertTrue(renderings().getLast().lastOfResult());
        assertTrue(ending.truncated());
    }
}
