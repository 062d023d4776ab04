package org.attache.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Bytes that are read from any place on, in large steps; going back opens them again. */
final class Source implements AutoCloseable {
    private static final int STEP = 1 << 16;

    private final ArchiveReader.Content content;
    private final byte[] bytes = new byte[STEP];
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(STEP).limit(0);
    private @Nullable InputStream in;
    private long end;

    Source(ArchiveReader.Content content) {
        this.content = content;
    }

    /** Goes to a place; cheap when it is near. */
    void seek(long position) throws IOException {
        long start = end - buffer.limit();
        if (position >= start && position <= end) {
            buffer.position((int) (position - start));
            return;
        }
        if (in == null || position < end) {
            close();
            in = content.open();
            end = 0;
        }
        in.skipNBytes(position - end);
        buffer.limit(0);
        end = position;
    }

    /** The place of the next byte of the window. */
    long position() {
        return end - buffer.remaining();
    }

    /** The bytes at hand, at least one unless the file ends here; consumed by reading them. */
    ByteBuffer window() throws IOException {
        if (!buffer.hasRemaining()) {
            if (in == null) {
                in = content.open();
            }
            int read = Math.max(0, in.read(bytes));
            buffer.clear().put(bytes, 0, read).flip();
            end += read;
        }
        return buffer;
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }

    int next() throws IOException {
        ByteBuffer window = window();
        return window.hasRemaining() ? window.get() & 0xFF : -1;
    }

    /** Looks for a sequence of bytes from a place on; -1 when it does not come. */
    long find(byte[] wanted, long from) throws IOException {
        seek(from);
        int matched = 0;
        for (int b = next(); b >= 0; b = next()) {
            if (b == (wanted[matched] & 0xFF)) {
                matched++;
            } else {
                matched = b == (wanted[0] & 0xFF) ? 1 : 0;
            }
            if (matched == wanted.length) {
                return position() - wanted.length;
            }
        }
        return -1;
    }
}
