package dev.sandframe.guest.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What a path can name. */
sealed interface Node {
    /** The size in bytes; 0 for a folder. */
    long size();

    Instant modified();

    /** Whether guest code may change it. */
    boolean isWritable();

    /** A folder and what is in it, in order of the names. */
    final class Folder implements Node {
        private final Map<String, Node> entries = new TreeMap<>();
        private final boolean writable;
        private Instant modified;

        Folder(boolean writable, Instant modified) {
            this.writable = writable;
            this.modified = modified;
        }

        Map<String, Node> entries() {
            return entries;
        }

        void touch(Instant now) {
            modified = now;
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public Instant modified() {
            return modified;
        }

        @Override
        public boolean isWritable() {
            return writable;
        }
    }

    /** A file of the session, held in memory. Its bytes count towards the tree's quota. */
    final class MemoryFile implements Node {
        private final Quota quota;
        private byte[] content = new byte[0];
        private int size;
        private Instant modified;

        MemoryFile(Quota quota, Instant modified) {
            this.quota = quota;
            this.modified = modified;
        }

        int read(int position, byte[] target, int offset, int length) {
            int count = Math.min(length, size - position);
            if (count <= 0) {
                return -1;
            }
            System.arraycopy(content, position, target, offset, count);
            return count;
        }

        void write(int position, byte[] source, int offset, int length, Instant now) throws IOException {
            int end = Math.addExact(position, length);
            if (end > size) {
                resize(end);
            }
            System.arraycopy(source, offset, content, position, length);
            modified = now;
        }

        void truncate(int newSize, Instant now) throws IOException {
            if (newSize < size) {
                resize(newSize);
            }
            modified = now;
        }

        private void resize(int newSize) throws IOException {
            quota.change(newSize - (long) size);
            if (newSize > content.length) {
                content = Arrays.copyOf(content, Math.max(newSize, (int) Math.min(2L * content.length, 1 << 30)));
            } else if (newSize < size) {
                Arrays.fill(content, newSize, size, (byte) 0);
            }
            size = newSize;
        }

        byte[] bytes() {
            return Arrays.copyOf(content, size);
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public Instant modified() {
            return modified;
        }

        @Override
        public boolean isWritable() {
            return true;
        }
    }

    /** A file that is there to be read, its bytes made or loaded when first asked for. */
    final class FixedFile implements Node {
        /** Gives the bytes. */
        @FunctionalInterface
        interface Content {
            InputStream open() throws IOException;
        }

        private final Content source;
        private byte @org.jspecify.annotations.Nullable [] content;

        FixedFile(Content source) {
            this.source = source;
        }

        byte[] bytes() throws IOException {
            if (content == null) {
                try (InputStream in = source.open()) {
                    content = in.readAllBytes();
                }
            }
            return content;
        }

        @Override
        public long size() {
            try {
                return bytes().length;
            } catch (IOException e) {
                return 0;
            }
        }

        @Override
        public Instant modified() {
            return Instant.EPOCH;
        }

        @Override
        public boolean isWritable() {
            return false;
        }
    }

    /** {@code /dev/null} and {@code /dev/urandom}. */
    enum Device implements Node {
        NULL,
        RANDOM;

        @Override
        public long size() {
            return 0;
        }

        @Override
        public Instant modified() {
            return Instant.EPOCH;
        }

        @Override
        public boolean isWritable() {
            return this == NULL;
        }
    }
}
