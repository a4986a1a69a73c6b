package dev.sandframe.worker;

import dev.sandframe.protocol.Bounds;
import dev.sandframe.protocol.FrameWriter;
import dev.sandframe.protocol.FromWorker;
import java.io.IOException;
import java.util.List;

/** Tells the server the names that are bound, when they are others than it knows. Confined to the guest's thread. */
final class ToldNames {
    private final FrameWriter<FromWorker> writer;
    private List<String> told = List.of();

    ToldNames(FrameWriter<FromWorker> writer) {
        this.writer = writer;
    }

    /** Code can bind any number of names of any length: what goes over the bounds is not told. */
    void renew(long execution, List<String> names) throws IOException {
        if (names.equals(told)) {
            return;
        }
        told = names;
        List<String> bounded = names.stream()
                .filter(name -> name.length() <= Bounds.NAME_UNITS)
                .limit(Bounds.NAMES)
                .toList();
        int start = 0;
        do {
            int end = Math.min(bounded.size(), start + Bounds.NAMES_IN_A_FRAME);
            writer.write(execution, new FromWorker.Names(bounded.subList(start, end), end == bounded.size()));
            start = end;
        } while (start < bounded.size());
    }
}
