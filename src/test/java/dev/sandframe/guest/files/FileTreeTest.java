package dev.sandframe.guest.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileTreeTest {
    private final FileTree tree = new FileTree(Clock.systemUTC(), 10, 3);

    @Test
    void storesAFileWithTheFoldersAboveIt() throws IOException {
        tree.put("a/b/c.txt", new byte[] {1, 2});

        assertEquals(Map.of("a/b/c.txt", 2L), tree.list());
        assertEquals(3, tree.files());
        assertEquals(2, tree.bytes());
    }

    @Test
    void replacesAFileAlsoWhenNoOtherCouldBeAdded() throws IOException {
        tree.put("a/b/c.txt", new byte[9]);

        tree.put("a/b/c.txt", new byte[10]);

        assertArrayEquals(new byte[10], tree.get("a/b/c.txt").orElseThrow());
        assertEquals(3, tree.files());
        assertEquals(10, tree.bytes());
    }

    @Test
    void changesNothingWhenThereIsNoRoomForTheBytes() {
        assertThrows(FileSystemException.class, () -> tree.put("a/large", new byte[11]));

        assertEquals(0, tree.files());
        assertEquals(0, tree.bytes());
    }

    @Test
    void changesNothingWhenThereAreTooManyFiles() throws IOException {
        tree.put("first", new byte[1]);

        assertThrows(FileSystemException.class, () -> tree.put("a/b/second", new byte[1]));

        assertEquals(Map.of("first", 1L), tree.list());
        assertEquals(1, tree.files());
    }

    @Test
    void changesNothingWhenAFileIsInTheWay() throws IOException {
        tree.put("first", new byte[1]);

        assertThrows(NotDirectoryException.class, () -> tree.put("first/second", new byte[1]));

        assertEquals(Map.of("first", 1L), tree.list());
        assertEquals(1, tree.files());
        assertEquals(1, tree.bytes());
    }
}
