package dev.sandframe.confine.launch;

import dev.sandframe.confine.kernel.ConfinementException;
import dev.sandframe.confine.kernel.Syscalls;
import dev.sandframe.confine.kernel.SystemCall;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** The three pipes to a program's standard streams. Our ends become Java streams; the far ends are the program's. */
final class StandardPipes implements AutoCloseable {
    private static final long CLOSE_ON_EXEC = 02000000; // O_CLOEXEC
    private static final int FIRST_OWN_DESCRIPTOR = 3;

    private final List<Pipe> pipes = new ArrayList<>(3);

    private StandardPipes() {}

    static StandardPipes open() {
        StandardPipes all = new StandardPipes();
        try {
            for (int stream = 0; stream < 3; stream++) {
                all.pipes.add(Pipe.open());
            }
            return all;
        } catch (RuntimeException e) {
            all.close();
            throw e;
        }
    }

    /** The program's descriptors, in the order of its standard input, output and error. */
    List<Integer> farEnds() {
        return List.of(pipes.get(0).readEnd, pipes.get(1).writeEnd, pipes.get(2).writeEnd);
    }

    /** Our ends, buffered as those of the JDK's processes are. */
    StandardStreams openOurEnds() throws IOException {
        OutputStream input = new BufferedOutputStream(new FileOutputStream(path(pipes.get(0).writeEnd)));
        InputStream output = new BufferedInputStream(new FileInputStream(path(pipes.get(1).readEnd)));
        InputStream error = new FileInputStream(path(pipes.get(2).readEnd));
        return new StandardStreams(input, output, error);
    }

    /** Opening a descriptor's entry opens the same pipe once more, as a stream that Java then owns. */
    private static String path(int descriptor) {
        return "/proc/self/fd/" + descriptor;
    }

    /** Closes the descriptors made here; the streams live on. */
    @Override
    public void close() {
        pipes.forEach(Pipe::close);
    }

    private record Pipe(int readEnd, int writeEnd) {
        static Pipe open() {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment ends = arena.allocate(ValueLayout.JAVA_INT, 2);
                Syscalls.require(SystemCall.PIPE2, ends.address(), CLOSE_ON_EXEC);
                Pipe pipe =
                        new Pipe(ends.getAtIndex(ValueLayout.JAVA_INT, 0), ends.getAtIndex(ValueLayout.JAVA_INT, 1));
                if (Math.min(pipe.readEnd, pipe.writeEnd) < FIRST_OWN_DESCRIPTOR) {
                    pipe.close();
                    throw new ConfinementException("the server itself runs with a closed standard stream");
                }
                return pipe;
            }
        }

        void close() {
            Syscalls.call(SystemCall.CLOSE, readEnd);
            Syscalls.call(SystemCall.CLOSE, writeEnd);
        }
    }
}
