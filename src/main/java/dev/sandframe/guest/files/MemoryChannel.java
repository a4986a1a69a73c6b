package dev.sandframe.guest.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.security.SecureRandom;
import java.time.Clock;

/** An open file of the tree. */
final class MemoryChannel implements SeekableByteChannel {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Object lock;
    private final Node node;
    private final boolean readable;
    private final boolean writable;
    private final boolean append;
    private final Clock clock;
    private long position;
    private boolean open = true;

    MemoryChannel(Object lock, Node node, boolean readable, boolean writable, boolean append, Clock clock) {
        this.lock = lock;
        this.node = node;
        this.readable = readable;
        this.writable = writable;
        this.append = append;
        this.clock = clock;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!readable) {
            throw new NonReadableChannelException();
        }
        synchronized (lock) {
            checkOpen();
            // All of a file in one piece where so much is asked for: Python allocates what it asked for on every read.
            long most = node instanceof Node.MemoryFile file ? Math.max(1, file.size() - position) : 1 << 16;
            byte[] block = new byte[(int) Math.min(target.remaining(), most)];
            int count = switch (node) {
                case Node.MemoryFile file -> file.read(within(position), block, 0, block.length);
                case Node.FixedFile file -> copy(file.bytes(), block);
                case Node.Device.NULL -> -1;
                case Node.Device.RANDOM -> {
                    RANDOM.nextBytes(block);
                    yield block.length;
                }
                case Node.Folder folder -> throw new FileSystemException(null, null, "Is a directory");
            };
            if (count > 0) {
                target.put(block, 0, count);
                position += count;
            }
            return count;
        }
    }

    private int copy(byte[] content, byte[] block) {
        int count = (int) Math.min(block.length, content.length - position);
        if (count <= 0) {
            return -1;
        }
        System.arraycopy(content, (int) position, block, 0, count);
        return count;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (!writable) {
            throw new NonWritableChannelException();
        }
        synchronized (lock) {
            checkOpen();
            int count = source.remaining();
            if (node instanceof Node.MemoryFile file) {
                if (append) {
                    position = file.size();
                }
                byte[] block = new byte[count];
                int mark = source.position();
                source.get(block);
                try {
                    within(position + count);
                    file.write((int) position, block, 0, count, clock.instant());
                } catch (IOException e) {
                    source.position(mark);
                    throw e;
                }
                position += count;
            } else {
                source.position(source.limit());
            }
            return count;
        }
    }

    private static int within(long position) throws IOException {
        if (position > Integer.MAX_VALUE - 8) {
            throw new FileSystemException(null, null, "File too large");
        }
        return (int) position;
    }

    @Override
    public long position() throws IOException {
        checkOpen();
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        checkOpen();
        if (newPosition < 0) {
            throw new IllegalArgumentException("negative position");
        }
        position = newPosition;
        return this;
    }

    @Override
    public long size() throws IOException {
        checkOpen();
        synchronized (lock) {
            return node.size();
        }
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        if (!writable) {
            throw new NonWritableChannelException();
        }
        synchronized (lock) {
            checkOpen();
            if (node instanceof Node.MemoryFile file) {
                file.truncate(within(size), clock.instant());
            }
            position = Math.min(position, size);
            return this;
        }
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }

    private void checkOpen() throws ClosedChannelException {
        if (!open) {
            throw new ClosedChannelException();
        }
    }
}
