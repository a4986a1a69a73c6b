package dev.sandframe.worker;

import dev.sandframe.guest.files.SessionFiles;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files without a guest. One named {@code refused} is refused, and one named {@code poison} ends the process. */
final class FakeFiles implements SessionFiles {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @Override
    public void put(String path, byte[] content) throws IOException {
        if (path.equals("refused")) {
            throw new FileSystemException(path, null, "No space left on device");
        }
        if (path.equals("poison")) {
            Runtime.getRuntime().halt(1);
        }
        files.put(path, content);
    }

    @Override
    public Optional<byte[]> get(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public boolean delete(String path) {
        return files.remove(path) != null;
    }

    @Override
    public Map<String, Long> list() {
        Map<String, Long> sizes = new LinkedHashMap<>();
        files.forEach((path, content) -> sizes.put(path, (long) content.length));
        return sizes;
    }
}
