package dev.sandframe.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sandframe.protocol.Chunk;
import dev.sandframe.protocol.Frame;
import dev.sandframe.protocol.FrameReader;
import dev.sandframe.protocol.FrameWriter;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.Limits;
import dev.sandframe.protocol.ProtocolBreach;
import dev.sandframe.protocol.TextPart;
import dev.sandframe.protocol.ToWorker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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

    /** What a conversation says until there are no more requests. */
    private static List<Frame<FromWorker>> answers(List<Frame<ToWorker>> requests) throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        FakeGuest guest = new FakeGuest();
        Iterator<Frame<ToWorker>> messages = requests.iterator();
        Conversation conversation = new Conversation(
                guest,
                () -> {
                    if (!messages.hasNext()) {
                        throw new InterruptedException("no more requests");
                    }
                    return messages.next();
                },
                FrameWriter.fromWorker(pipe),
                new Cancellation(guest));

        try {
            conversation.run();
        } catch (InterruptedException e) {
            // The end of the requests.
        }

        FrameReader<FromWorker> reader = FrameReader.fromWorker(new ByteArrayInputStream(pipe.toByteArray()));
        List<Frame<FromWorker>> answers = new ArrayList<>();
        for (Optional<Frame<FromWorker>> frame = reader.read(); frame.isPresent(); frame = reader.read()) {
            answers.add(frame.get());
        }
        return answers;
    }
}
