package dev.sandframe.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients may call sessions and frames. */
class NamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"default", "A-z_0", "-"})
    void takesSessionIds(String id) {
        assertEquals(id, new SessionId(id).value());
    }

    @Test
    void takesSessionIdsUpToTheirLength() {
        assertEquals(128, new SessionId("x".repeat(128)).value().length());
        assertThrows(InvalidName.class, () -> new SessionId("x".repeat(129)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "é", "a\n", "..", "a\u0000"})
    void refusesOtherSessionIds(String id) {
        assertThrows(InvalidName.class, () -> new SessionId(id));
    }

    @Test
    void quotesRefusedSessionIdsWithCare() {
        InvalidName refusal = assertThrows(InvalidName.class, () -> new SessionId("\u001b" + "x".repeat(100)));

        assertEquals(
                "session id '\\u001b" + "x".repeat(63)
                        + "…' is not made of 1 to 128 letters, digits, underscores and hyphens",
                refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"df", "a b", "x.csv", "é", "😀", "__builtins__", "..", "\"'"})
    void takesFrameNames(String name) {
        assertEquals(name, new FrameName(name).value());
    }

    @Test
    void takesFrameNamesUpToTheirLength() {
        assertEquals(510, new FrameName("😀".repeat(255)).value().length());
        InvalidName refusal = assertThrows(InvalidName.class, () -> new FrameName("😀".repeat(256)));

        assertEquals(
                "the frame's name '" + "😀".repeat(64) + "…' has 256 characters; at most 255 are allowed",
                refusal.getMessage());
    }

    @Test
    void refusesOtherFrameNames() {
        assertEquals("a frame's name is empty; it needs 1 to 255 characters", refusal(""));
        assertEquals("the frame's name 'a/b' contains a slash", refusal("a/b"));
        assertEquals(
                "the frame's name 'a\\u0000' contains the character U+0000, which no name may have", refusal("a\0"));
        assertEquals(
                "the frame's name '\\u0085' contains the character U+0085, which no name may have", refusal("\u0085"));
        assertEquals(
                "the frame's name '\\ud800' contains the character U+D800, which no name may have", refusal("\ud800"));
    }

    private static String refusal(String name) {
        return String.valueOf(
                assertThrows(InvalidName.class, () -> new FrameName(name)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "out/é b.txt", "a;b", "...", "a/..b", "😀"})
    void takesFilePaths(String path) {
        assertEquals(path, new FilePath(path).value());
    }

    @Test
    void takesFilePathsUpToTheirLength() {
        String step = "€".repeat(85);
        assertEquals(
                1_024,
                new FilePath((step + "/").repeat(11) + "a".repeat(76) + "/b")
                        .value()
                        .length());

        assertEquals(
                "the file's path '" + "€".repeat(64) + "…' has 1025 characters; at most 1024 are allowed",
                pathRefusal((step + "/").repeat(11) + "a".repeat(77) + "/b"));
        assertEquals(
                "the file's path '" + "€".repeat(64)
                        + "…' has 258 bytes of UTF-8 in one of its steps; at most 255 are allowed",
                pathRefusal("€".repeat(86)));
    }

    @Test
    void refusesOtherFilePaths() {
        assertEquals("a file's path is empty; it needs 1 to 1024 characters", pathRefusal(""));
        assertEquals(
                "the file's path '/a' has the step ''; it must lead downwards from the session's directory",
                pathRefusal("/a"));
        assertEquals(
                "the file's path 'a//b' has the step ''; it must lead downwards from the session's directory",
                pathRefusal("a//b"));
        assertEquals(
                "the file's path '../a' has the step '..'; it must lead downwards from the session's directory",
                pathRefusal("../a"));
        assertEquals(
                "the file's path 'a\\u000a' contains the character U+000A, which no path may have", pathRefusal("a\n"));
    }

    private static String pathRefusal(String path) {
        return String.valueOf(
                assertThrows(InvalidName.class, () -> new FilePath(path)).getMessage());
    }
}
