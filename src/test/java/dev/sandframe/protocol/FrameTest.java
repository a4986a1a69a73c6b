package dev.sandframe.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameTest {
    private static final Limits LIMITS = new Limits(30_000, 60_000, OptionalLong.empty(), 64 << 20);
    private static final FromWorker.Ending ENDING =
            new FromWorker.Ending(5, Long.MAX_VALUE, true, new Usage(1, 2, 3, 4));
    private static final String LONG_ERROR = "€".repeat(Bounds.ERROR_UNITS);
    private static final String LONGEST = "€".repeat(Bounds.TEXT_UNITS);

    static Stream<ToWorker> messagesToWorkers() {
        return Stream.of(
                new TextPart(LONGEST),
                new ToWorker.ExecuteSeed("result = df['A'].sum()", LIMITS),
                new ToWorker.ExecuteSeed("a = 'é☃😀\0'", LIMITS),
                new ToWorker.ExecuteSeed(
                        "lone \ud800 surrogate", new Limits(1, 2, OptionalLong.of(Long.MAX_VALUE), Integer.MAX_VALUE)),
                new ToWorker.Execute("1 + 1", LIMITS, 1L << 24),
                new ToWorker.Upload("a b", 1L << 40),
                new ToWorker.Download("x.csv"),
                new ToWorker.PutFile("€".repeat(Bounds.PATH_UNITS), 1L << 28),
                new ToWorker.GetFile("a/b c.csv"),
                new ToWorker.DeleteFile("é"),
                new ToWorker.ListFiles(),
                new ToWorker.Clear(),
                new ToWorker.Interrupt());
    }

    static Stream<FromWorker> messagesFromWorkers() {
        return Stream.of(
                new FromWorker.Ready(),
                new FromWorker.Names(List.of("df", "é", ""), true),
                new FromWorker.Names(
                        Collections.nCopies(Bounds.NAMES_IN_A_FRAME, "€".repeat(Bounds.NAME_UNITS)), false),
                new FromWorker.ExecutionStopped(StopCause.MEMORY, new Usage(1, 2, 3, Long.MAX_VALUE)),
                new FromWorker.Interrupted(),
                new FromWorker.SeedReturned("{\"result\": \"6\"}"),
                new FromWorker.SeedRaised("name 'df' is not defined"),
                new FromWorker.AnswerTooLarge(1L << 33),
                new Output(OutputKind.STDERR, new byte[] {0, -1, 65}),
                new FromWorker.Rendering("text/html", "<b>é</b>", true),
                new FromWorker.Variables(
                        Collections.nCopies(Bounds.NAMES_IN_A_FRAME, "€".repeat(Bounds.NAME_UNITS)),
                        Collections.nCopies(Bounds.NAMES_IN_A_FRAME, "€".repeat(Bounds.TYPE_UNITS))),
                new FromWorker.Frames(Collections.nCopies(
                        Bounds.NAMES_IN_A_FRAME,
                        new FrameExtent("€".repeat(Bounds.NAME_UNITS), Long.MAX_VALUE, 1_000))),
                new FromWorker.Completed(ENDING),
                new FromWorker.Raised("KeyError", "'a'", LONG_ERROR, OptionalLong.of(3), ENDING),
                new FromWorker.Raised("E", LONG_ERROR, LONG_ERROR, OptionalLong.empty(), ENDING),
                new FromWorker.Stopped(StopCause.CANCELLED, ENDING),
                new FromWorker.Files(List.of()),
                new FromWorker.Files(Collections.nCopies(
                        Bounds.FILES_IN_A_FRAME, new FileExtent("€".repeat(Bounds.PATH_UNITS), Long.MAX_VALUE))),
                new FromWorker.FileStored(),
                new FromWorker.FileRefused("Is a directory"),
                new FromWorker.FileTold(),
                new FromWorker.NoSuchFile(),
                new FromWorker.FileDeleted(),
                new FromWorker.FilesTold(),
                new FromWorker.UploadParsed(),
                new FromWorker.UploadRejected("No columns to parse from file"),
                new FromWorker.Downloaded(),
                new FromWorker.DownloadRefused("'x' is no frame"),
                new FromWorker.Cleared());
    }

    @ParameterizedTest
    @MethodSource("messagesToWorkers")
    void carriesEveryMessageToWorkers(ToWorker message) throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        FrameWriter<ToWorker> writer = FrameWriter.toWorker(pipe);

        writer.write(7, message);
        writer.flush();

        assertEquals(
                Optional.of(new Frame<>(7, message)),
                FrameReader.toWorker(input(pipe)).read());
    }

    @ParameterizedTest
    @MethodSource("messagesFromWorkers")
    void carriesEveryMessageFromWorkers(FromWorker message) throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        FrameWriter<FromWorker> writer = FrameWriter.fromWorker(pipe);

        writer.write(Long.MAX_VALUE, message);
        writer.flush();

        assertEquals(
                Optional.of(new Frame<>(Long.MAX_VALUE, message)),
                FrameReader.fromWorker(input(pipe)).read());
    }

    @Test
    void carriesChunksOfEveryLength() throws IOException {
        for (int length : new int[] {0, 1, 8_191, 8_192, 65_536, Bounds.CHUNK_BYTES}) {
            byte[] content = new byte[length];
            for (int i = 0; i < length; i++) {
                content[i] = (byte) i;
            }
            ByteArrayOutputStream pipe = new ByteArrayOutputStream();
            FrameWriter<ToWorker> writer = FrameWriter.toWorker(pipe);

            writer.write(1, new Chunk(content));
            writer.flush();

            ToWorker read =
                    FrameReader.toWorker(input(pipe)).read().orElseThrow().message();
            assertArrayEquals(content, assertInstanceOf(Chunk.class, read).bytes());
        }
    }

    @Test
    void carriesFramesOneAfterAnotherHoweverTheyAreCut() throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        FrameWriter<FromWorker> writer = FrameWriter.fromWorker(pipe);
        List<FromWorker> messages = messagesFromWorkers().toList();
        for (int i = 0; i < messages.size(); i++) {
            writer.write(i, messages.get(i));
        }
        writer.flush();

        FrameReader<FromWorker> reader = FrameReader.fromWorker(new Trickle(pipe.toByteArray(), 1_000));

        for (int i = 0; i < messages.size(); i++) {
            assertEquals(Optional.of(new Frame<>(i, messages.get(i))), reader.read());
        }
        assertEquals(Optional.empty(), reader.read());
    }

    @Test
    void writesWhatBelongsTogetherAtOnce() throws IOException {
        CountingSink sink = new CountingSink();
        FrameWriter<FromWorker> writer = FrameWriter.fromWorker(sink);

        writer.write(1, new FromWorker.Names(List.of("df"), true));
        writer.write(1, new FromWorker.SeedReturned("{}"));
        writer.flush();

        assertEquals(1, sink.writes);
    }

    @Test
    void refusesToWriteMoreThanAFrameHolds() {
        FrameWriter<ToWorker> writer = FrameWriter.toWorker(new ByteArrayOutputStream());

        assertThrows(IllegalArgumentException.class, () -> writer.write(1, new TextPart(LONGEST + "x")));
        assertThrows(IllegalArgumentException.class, () -> new Chunk(new byte[Bounds.CHUNK_BYTES + 1]));
    }

    private static InputStream input(ByteArrayOutputStream pipe) {
        return new ByteArrayInputStream(pipe.toByteArray());
    }

    /** Gives few bytes at a time. */
    private static final class Trickle extends ByteArrayInputStream {
        private final int atMost;

        Trickle(byte[] bytes, int atMost) {
            super(bytes);
            this.atMost = atMost;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(atMost, length));
        }
    }

    private static final class CountingSink extends ByteArrayOutputStream {
        private int writes;

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            writes++;
        }
    }
}
