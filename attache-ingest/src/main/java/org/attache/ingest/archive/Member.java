package org.attache.ingest.archive;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The decoded bytes of one member of a file: the file itself when it is plain, else one gzip member or zstd frame. At its
 * end the source stands right behind the member.
 */
abstract class Member extends InputStream {
    final Source source;

    private Member(Source source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return length == 0 ? 0 : decode(into, from, length);
    }

    /** Decodes at least one byte; -1 at the end. */
    abstract int decode(byte[] into, int from, int length) throws IOException;

    /** A file without compression. */
    static final class Plain extends Member {

        Plain(Source source) {
            super(source);
        }

        @Override
        int decode(byte[] into, int from, int length) throws IOException {
            ByteBuffer window = source.window();
            int n = Math.min(length, window.remaining());
            window.get(into, from, n);
            return n == 0 ? -1 : n;
        }
    }

    /** A gzip member; its checksum is checked. */
    static final class Gzip extends Member {
        private static final int EXTRA = 4;
        private static final int NAME = 8;
        private static final int COMMENT = 16;
        private static final int CHECK = 2;

        private final Inflater inflater = new Inflater(true);
        private final CRC32 sum = new CRC32();
        private boolean done;

        Gzip(Source source) throws IOException {
            super(source);
            skip(3);
            int flags = need();
            skip(6);
            if ((flags & EXTRA) != 0) {
                skip(need() | need() << 8);
            }
            for (int flag : new int[]{NAME, COMMENT}) {
                while ((flags & flag) != 0 && need() != 0) {
                    // the text is not needed
                }
            }
            skip((flags & CHECK) != 0 ? 2 : 0);
        }

        @Override
        int decode(byte[] into, int from, int length) throws IOException {
            while (!done) {
                int n = inflate(into, from, length);
                if (n > 0) {
                    sum.update(into, from, n);
                    return n;
                }
                finish();
            }
            return -1;
        }

        private int inflate(byte[] into, int from, int length) throws IOException {
            try {
                int n = inflater.inflate(into, from, length);
                while (n == 0 && !inflater.finished()) {
                    ByteBuffer window = source.window();
                    if (!window.hasRemaining()) {
                        throw new IOException("gzip member is cut off");
                    }
                    inflater.setInput(window);
                    n = inflater.inflate(into, from, length);
                    if (inflater.needsDictionary()) {
                        throw new IOException("gzip member is damaged: it wants a dictionary");
                    }
                }
                return n;
            } catch (DataFormatException e) {
                throw new IOException("gzip member is damaged: " + e.getMessage(), e);
            }
        }

        private void finish() throws IOException {
            done = true;
            long stated = need() | need() << 8 | need() << 16 | (long) need() << 24;
            skip(4);
            if (stated != sum.getValue()) {
                throw new IOException("gzip member is damaged: wrong checksum");
            }
        }

        private void skip(int count) throws IOException {
            for (int i = 0; i < count; i++) {
                need();
            }
        }

        private int need() throws IOException {
            int b = source.next();
            if (b < 0) {
                throw new IOException("gzip member is cut off");
            }
            return b;
        }

        @Override
        public void close() {
            inflater.end();
        }
    }

    /** A zstd frame. */
    static final class Zstd extends Member {
        private final ZstdDecompressCtx context = new ZstdDecompressCtx();
        private final ByteBuffer decoded = ByteBuffer.allocateDirect(1 << 17).limit(0);
        private boolean done;

        Zstd(Source source, byte @Nullable [] dictionary) {
            super(source);
            if (dictionary != null) {
                context.loadDict(dictionary);
            }
        }

        @Override
        int decode(byte[] into, int from, int length) throws IOException {
            while (!decoded.hasRemaining()) {
                if (done) {
                    return -1;
                }
                more();
            }
            int n = Math.min(length, decoded.remaining());
            decoded.get(into, from, n);
            return n;
        }

        private void more() throws IOException {
            ByteBuffer window = source.window();
            boolean ended = !window.hasRemaining();
            decoded.clear();
            try {
                done = context.decompressDirectByteBufferStream(decoded, window);
            } catch (ZstdException e) {
                throw new IOException("zstd frame is damaged: " + e.getMessage(), e);
            }
            decoded.flip();
            if (ended && !done && !decoded.hasRemaining()) {
                throw new IOException("zstd frame is cut off");
            }
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
