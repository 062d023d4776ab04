package org.attache.ingest.archive;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads archives of the web record by record and goes on behind damage.
 *
 * <p><b>Idea.</b> Archives are made of members (gzip members, zstd frames, or the one plain file) and members of records.
 * When a member cannot be decoded, its place and the reason are reported, and reading goes on at the next place that
 * begins like a member; inside a member, {@link RecordParser} finds the next header after a wrong length. A member that
 * begins inside a damaged one by chance fails at once and is not reported a second time.
 *
 * <p>Memory: one record. Time: linear, except that the bytes of a damaged member are read twice. Not thread-safe.
 *
 * <p>References: ISO 28500:2017 (WARC 1.1); the ARC 1 file format; RFC 1952; RFC 8878.
 */
public final class ArchiveReader {
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
    private static final byte[] ZSTD = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};
    private static final byte[] DICTIONARY = {0x5d, 0x2a, 0x4d, 0x18};
    private static final int MOST_DICTIONARY = 1 << 24;

    private final Source source;
    private final Consumer<ArchiveEntry> sink;
    private byte @Nullable [] dictionary;
    private long damagedUntil = -1;

    /** Opens the bytes of an archive; opened again where reading goes back. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }

    private ArchiveReader(Source source, Consumer<ArchiveEntry> sink) {
        this.source = source;
        this.sink = sink;
    }

    /**
     * Reads a whole archive and hands on what is met, in order.
     *
     * @throws IOException when the bytes cannot be opened or read
     */
    public static void read(Content content, Consumer<ArchiveEntry> sink) throws IOException {
        try (Source source = new Source(content)) {
            new ArchiveReader(source, sink).run();
        }
    }

    private void run() throws IOException {
        byte[] kind = kind(0);
        long at = 0;
        while (at >= 0 && hasMore(at)) {
            at = kind.length == 0 || begins(kind, at) ? member(kind, at) : strange(kind, at);
        }
    }

    private boolean hasMore(long at) throws IOException {
        source.seek(at);
        return source.window().hasRemaining();
    }

    /** What the file is made of; anything else is plain. */
    private byte[] kind(long at) throws IOException {
        if (begins(DICTIONARY, at)) {
            dictionary();
            return ZSTD;
        }
        return begins(GZIP, at) ? GZIP : begins(ZSTD, at) ? ZSTD : new byte[0];
    }

    private boolean begins(byte[] magic, long at) throws IOException {
        source.seek(at);
        for (byte b : magic) {
            if (source.next() != (b & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** Reads a member and returns where the next one should begin. */
    private long member(byte[] kind, long at) throws IOException {
        source.seek(at);
        try (Member member = open(kind)) {
            RecordParser records = new RecordParser(member, at, kind.length == 0, sink::accept);
            for (var found = records.next(); found != null; found = records.next()) {
                sink.accept(found);
            }
            return source.position();
        } catch (IOException e) {
            report(e.getMessage() == null ? "cannot be read" : e.getMessage(), at);
            return kind.length == 0 ? -1 : resume(kind, at + 1);
        }
    }

    private Member open(byte[] kind) throws IOException {
        return kind == GZIP ? new Member.Gzip(source) : kind == ZSTD ? new Member.Zstd(source, dictionary)
                : new Member.Plain(source);
    }

    private long strange(byte[] kind, long at) throws IOException {
        if (kind == ZSTD && isSkippable(at)) {
            return skipFrame(at);
        }
        source.seek(at);
        int b = source.next();
        while (b == 0) {
            b = source.next();
        }
        if (b >= 0) {
            report("bytes that are no member", at);
        }
        return resume(kind, at + 1);
    }

    private long resume(byte[] kind, long from) throws IOException {
        long found = source.find(kind, from);
        damagedUntil = found < 0 ? Long.MAX_VALUE : found;
        return found;
    }

    /** A member found by search that fails at once was none. */
    private void report(String reason, long at) {
        if (at != damagedUntil) {
            sink.accept(new ArchiveEntry.Damage(reason, at));
        }
    }

    private boolean isSkippable(long at) throws IOException {
        source.seek(at);
        int first = source.next();
        return (first & 0xF0) == 0x50 && source.next() == 0x2a && source.next() == 0x4d && source.next() == 0x18;
    }

    private long frameLength(long at) throws IOException {
        source.seek(at + 4);
        return source.next() | source.next() << 8 | source.next() << 16 | (long) source.next() << 24;
    }

    private long skipFrame(long at) throws IOException {
        long end = at + 8 + frameLength(at);
        for (source.seek(at + 8); source.position() < end && source.window().hasRemaining();) {
            source.next();
        }
        return source.position();
    }

    /** The first frame of a {@code .warc.zst} may hold the dictionary of the others, itself compressed or not. */
    private void dictionary() throws IOException {
        long length = frameLength(0);
        if (length > MOST_DICTIONARY) {
            sink.accept(new ArchiveEntry.Damage("dictionary is too large", 0));
            return;
        }
        byte[] bytes = new byte[(int) length];
        source.seek(8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) source.next();
        }
        boolean packed = bytes.length > 4 && ByteBuffer.wrap(bytes).getInt() == 0x28b52ffd;
        try {
            dictionary = packed ? Zstd.decompress(bytes, MOST_DICTIONARY) : bytes;
        } catch (ZstdException e) {
            sink.accept(new ArchiveEntry.Damage("dictionary is damaged: " + e.getMessage(), 0));
        }
    }
}
