package dev.sandframe.worker;

import dev.sandframe.guest.files.SessionFiles;
import dev.sandframe.protocol.Bounds;
import dev.sandframe.protocol.FileExtent;
import dev.sandframe.protocol.FrameWriter;
import dev.sandframe.protocol.FromWorker;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Optional;

/** Carries out what the server asks of the session's files. Confined to the guest's thread. */
final class FileRequests {
    private final SessionFiles files;
    private final FrameWriter<FromWorker> writer;

    FileRequests(SessionFiles files, FrameWriter<FromWorker> writer) {
        this.files = files;
        this.writer = writer;
    }

    FromWorker.PutFileAnswer put(String path, byte[] content) {
        try {
            files.put(path, content);
            return new FromWorker.FileStored();
        } catch (IOException e) {
            return new FromWorker.FileRefused(reason(e));
        }
    }

    FromWorker.GetFileAnswer get(long execution, String path) throws IOException {
        Optional<byte[]> content = files.get(path);
        if (content.isEmpty()) {
            return new FromWorker.NoSuchFile();
        }
        try (ChunkSink sink = new ChunkSink(writer, execution)) {
            sink.write(content.get(), 0, content.get().length);
        }
        return new FromWorker.FileTold();
    }

    FromWorker.DeleteFileAnswer delete(String path) {
        return files.delete(path) ? new FromWorker.FileDeleted() : new FromWorker.NoSuchFile();
    }

    /** A path that no client could ask for is not told. */
    FromWorker.ListFilesAnswer list(long execution) throws IOException {
        List<FileExtent> extents = files.list().entrySet().stream()
                .filter(file -> file.getKey().length() <= Bounds.PATH_UNITS)
                .map(file -> new FileExtent(file.getKey(), file.getValue()))
                .limit(Bounds.FILES)
                .toList();
        for (int start = 0; start < extents.size(); start += Bounds.FILES_IN_A_FRAME) {
            int end = Math.min(extents.size(), start + Bounds.FILES_IN_A_FRAME);
            writer.write(execution, new FromWorker.Files(extents.subList(start, end)));
        }
        return new FromWorker.FilesTold();
    }

    private static String reason(IOException failure) {
        if (failure instanceof NotDirectoryException) {
            return "Not a directory";
        }
        String reason = failure instanceof FileSystemException refusal ? refusal.getReason() : null;
        return reason == null ? "Permission denied" : reason;
    }
}
