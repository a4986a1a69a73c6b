package dev.sandframe.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sandframe.protocol.Bounds;
import dev.sandframe.protocol.Chunk;
import dev.sandframe.protocol.FileExtent;
import dev.sandframe.protocol.Frame;
import dev.sandframe.protocol.FrameExtent;
import dev.sandframe.protocol.FrameReader;
import dev.sandframe.protocol.FrameWriter;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.Limits;
import dev.sandframe.protocol.Output;
import dev.sandframe.protocol.OutputKind;
import dev.sandframe.protocol.ProtocolBreach;
import dev.sandframe.protocol.TextPart;
import dev.sandframe.protocol.ToWorker;
import dev.sandframe.protocol.Usage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final Limits LIMITS = new Limits(30_000, 60_000, OptionalLong.empty(), 1 << 20);

    @Test
    void beginsWithBeingReady() throws Exception {
        assertEquals(List.of(new Frame<>(0, new FromWorker.Ready())), answers(List.of()));
    }

    @Test
    void tellsNamesOnlyWhenTheyChange() throws Exception {
        List<Frame<FromWorker>> answers = answers(List.of(
                frame(1, new ToWorker.ExecuteSeed("set x", LIMITS)),
                frame(2, new ToWorker.ExecuteSeed("set x", LIMITS)),
                frame(3, new ToWorker.Clear())));

        assertEquals(
                List.of(
                        new Frame<>(0, new FromWorker.Ready()),
                        new Frame<>(1, new FromWorker.Names(List.of("x"), true)),
                        new Frame<>(1, new FromWorker.SeedReturned("{}")),
                        new Frame<>(2, new FromWorker.SeedReturned("{}")),
                        new Frame<>(3, new FromWorker.Names(List.of(), true)),
                        new Frame<>(3, new FromWorker.Cleared())),
                answers);
    }

    @Test
    void putsPartsTogether() throws Exception {
        List<Frame<FromWorker>> answers = answers(List.of(
                frame(1, new TextPart("ec")),
                frame(1, new TextPart("ho a")),
                frame(1, new ToWorker.ExecuteSeed("b", LIMITS)),
                frame(2, new ToWorker.Upload("df", 3)),
                frame(2, new Chunk(new byte[] {'A', '\n'})),
                frame(2, new Chunk(new byte[] {'1'})),
                frame(3, new ToWorker.Download("df"))));

        assertEquals(new FromWorker.SeedReturned("ab"), answers.get(1).message());
        assertEquals(new FromWorker.UploadParsed(), answers.get(3).message());
        assertArrayEquals(
                new byte[] {'A', '\n', '1'},
                assertInstanceOf(Chunk.class, answers.get(4).message()).bytes());
        assertEquals(new FromWorker.Downloaded(), answers.get(5).message());
    }

    @Test
    void tellsWhatComesOfACell() throws Exception {
        List<Frame<FromWorker>> answers = answers(List.of(
                frame(1, new ToWorker.Execute("set x", LIMITS, 1_000)),
                frame(2, new TextPart("echo ")),
                frame(2, new ToWorker.Execute("€".repeat(Bounds.TEXT_UNITS), LIMITS, 6)),
                frame(3, new ToWorker.Execute("raise oh", LIMITS, 0))));

        assertEquals(
                List.of(
                        new Frame<>(0, new FromWorker.Ready()),
                        new Frame<>(1, new Output(OutputKind.STDOUT, "ran set\n".getBytes(StandardCharsets.UTF_8))),
                        new Frame<>(1, new FromWorker.Rendering("text/plain", "{}", true)),
                        new Frame<>(1, new FromWorker.Variables(List.of("x"), List.of("bytes"))),
                        new Frame<>(1, new FromWorker.Frames(List.of(new FrameExtent("x", 3, 2)))),
                        new Frame<>(1, new FromWorker.Names(List.of("x"), true)),
                        new Frame<>(1, new FromWorker.Completed(ending(8))),
                        new Frame<>(2, new Output(OutputKind.STDOUT, "ran ec".getBytes(StandardCharsets.UTF_8))),
                        new Frame<>(2, new FromWorker.Rendering("text/plain", "€".repeat(Bounds.TEXT_UNITS), true)),
                        new Frame<>(2, new FromWorker.Variables(List.of("x"), List.of("bytes"))),
                        new Frame<>(2, new FromWorker.Frames(List.of(new FrameExtent("x", 3, 2)))),
                        new Frame<>(2, new FromWorker.Completed(ending(9))),
                        new Frame<>(3, new FromWorker.Variables(List.of("x"), List.of("bytes"))),
                        new Frame<>(3, new FromWorker.Frames(List.of(new FrameExtent("x", 3, 2)))),
                        new Frame<>(
                                3,
                                new FromWorker.Raised(
                                        "ValueError", "oh", "ValueError: oh", OptionalLong.of(1), ending(10)))),
                answers);
    }

    private static FromWorker.Ending ending(long stdoutBytes) {
        return new FromWorker.Ending(stdoutBytes, 0, false, new Usage(1, 2, 3, 4));
    }

    @Test
    void carriesFiles() throws Exception {
        List<Frame<FromWorker>> answers = answers(List.of(
                frame(1, new ToWorker.PutFile("a/b.csv", 3)),
                frame(1, new Chunk(new byte[] {1, 2, 3})),
                frame(2, new ToWorker.PutFile("refused", 0)),
                frame(3, new ToWorker.GetFile("a/b.csv")),
                frame(4, new ToWorker.ListFiles()),
                frame(5, new ToWorker.DeleteFile("a/b.csv")),
                frame(6, new ToWorker.DeleteFile("a/b.csv")),
                frame(7, new ToWorker.GetFile("a/b.csv")),
                frame(8, new ToWorker.ListFiles())));

        assertArrayEquals(
                new byte[] {1, 2, 3},
                assertInstanceOf(Chunk.class, answers.get(3).message()).bytes());
        answers.remove(3);
        assertEquals(
                List.of(
                        new Frame<>(0, new FromWorker.Ready()),
                        new Frame<>(1, new FromWorker.FileStored()),
                        new Frame<>(2, new FromWorker.FileRefused("No space left on device")),
                        new Frame<>(3, new FromWorker.FileTold()),
                        new Frame<>(4, new FromWorker.Files(List.of(new FileExtent("a/b.csv", 3)))),
                        new Frame<>(4, new FromWorker.FilesTold()),
                        new Frame<>(5, new FromWorker.FileDeleted()),
                        new Frame<>(6, new FromWorker.NoSuchFile()),
                        new Frame<>(7, new FromWorker.NoSuchFile()),
                        new Frame<>(8, new FromWorker.FilesTold())),
                answers);
    }

    @Test
    void takesAnEmptyUpload() throws Exception {
        List<Frame<FromWorker>> answers = answers(List.of(frame(1, new ToWorker.Upload("df", 0))));

        assertEquals(new FromWorker.UploadParsed(), answers.getLast().message());
    }

    @Test
    void tellsTheGuestsRefusals() throws Exception {
        List<Frame<FromWorker>> answers = answers(List.of(
                frame(1, new ToWorker.Upload("df", 3)),
                frame(1, new Chunk(new byte[] {'b', 'a', 'd'})),
                frame(2, new ToWorker.ExecuteSeed("set x", LIMITS)),
                frame(3, new ToWorker.Download("x"))));

        assertEquals(
                new FromWorker.UploadRejected("Error tokenizing data"),
                answers.get(1).message());
        assertEquals(
                new FromWorker.DownloadRefused("'x' is no frame"),
                answers.getLast().message());
    }

    @Test
    void outlivesAnInterruptThatAStopLeftBehind() throws Exception {
        List<Frame<FromWorker>> answers = answers(List.of(
                frame(1, new ToWorker.ExecuteSeed("interrupt", LIMITS)),
                frame(2, new ToWorker.ExecuteSeed("echo on", LIMITS))));

        assertEquals(new FromWorker.SeedReturned("on"), answers.getLast().message());
    }

    @Test
    void refusesWhatTheServerMustNotSay() {
        assertBreach("a chunk of nothing", List.of(frame(1, new Chunk(new byte[1]))));
        assertBreach("an interrupt among the requests", List.of(frame(1, new ToWorker.Interrupt())));
        assertBreach("a text without an end", List.of(frame(1, new TextPart("a")), frame(1, new ToWorker.Clear())));
        assertBreach("a request within another", List.of(frame(1, new TextPart("a")), frame(2, new TextPart("b"))));
        assertBreach(
                "an upload that is not as long as announced",
                List.of(frame(1, new ToWorker.Upload("df", 1)), frame(1, new Chunk(new byte[2]))));
        assertBreach(
                "an upload that is not as long as announced",
                List.of(frame(1, new ToWorker.Upload("df", 1)), frame(1, new ToWorker.Clear())));
    }

    private static void assertBreach(String message, List<Frame<ToWorker>> requests) {
        assertEquals(
                message,
                assertThrows(ProtocolBreach.class, () -> answers(requests)).getMessage());
    }

    private static Frame<ToWorker> frame(long execution, ToWorker message) {
        return new Frame<>(execution, message);
    }

    private static final class NoMoreRequests extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What a conversation says until there are no more requests. Between any two of its messages it is interrupted. */
    private static List<Frame<FromWorker>> answers(List<Frame<ToWorker>> requests) throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        FrameWriter<FromWorker> writer = FrameWriter.fromWorker(pipe);
        OutputRelay output = new OutputRelay(writer);
        FakeGuest guest = new FakeGuest(output.stream(OutputKind.STDOUT));
        Iterator<Frame<ToWorker>> messages = requests.iterator();
        AtomicBoolean late = new AtomicBoolean();
        Conversation conversation = new Conversation(
                guest,
                new FakeFiles(),
                () -> {
                    if (Thread.interrupted() || late.getAndSet(false)) {
                        throw new InterruptedException("a late word of a stop");
                    }
                    late.set(true);
                    if (!messages.hasNext()) {
                        throw new NoMoreRequests();
                    }
                    return messages.next();
                },
                writer,
                new Cancellation(guest),
                output);

        try {
            conversation.run();
        } catch (NoMoreRequests e) {
            // All are answered.
        }

        FrameReader<FromWorker> reader = FrameReader.fromWorker(new ByteArrayInputStream(pipe.toByteArray()));
        List<Frame<FromWorker>> answers = new ArrayList<>();
        for (Optional<Frame<FromWorker>> frame = reader.read(); frame.isPresent(); frame = reader.read()) {
            answers.add(frame.get());
        }
        return answers;
    }
}
