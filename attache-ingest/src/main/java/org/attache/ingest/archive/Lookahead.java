package org.attache.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream that can be looked into before it is read, and that takes bytes back. */
final class Lookahead {
    private static final int STEP = 1 << 14;

    private final InputStream in;
    private byte[] buffer = new byte[STEP];
    private int from;
    private int to;
    private long position;

    Lookahead(InputStream in) {
        this.in = in;
    }

    /** How many bytes have been taken. */
    long position() {
        return position;
    }

    /** True when the stream has a byte at this distance. */
    boolean has(int distance) throws IOException {
        while (to - from <= distance) {
            if (to == buffer.length) {
                makeRoom();
            }
            int n = in.read(buffer, to, buffer.length - to);
            if (n < 0) {
                return false;
            }
            to += n;
        }
        return true;
    }

    /** The byte at a distance, -1 behind the end. */
    int peek(int distance) throws IOException {
        return has(distance) ? buffer[from + distance] & 0xFF : -1;
    }

    void skip(int count) {
        from += count;
        position += count;
    }

    /** Takes as many bytes as there are, at most a number. */
    byte[] take(int count) throws IOException {
        int known = Math.min(count, to - from);
        byte[] taken = Arrays.copyOfRange(buffer, from, from + known);
        skip(known);
        if (known < count) {
            byte[] more = in.readNBytes(count - known);
            taken = Arrays.copyOf(taken, known + more.length);
            System.arraycopy(more, 0, taken, known, more.length);
            position += more.length;
        }
        return taken;
    }

    /** Gives back the last bytes taken. */
    void giveBack(byte[] bytes, int start) {
        int count = bytes.length - start;
        byte[] joined = new byte[count + to - from + STEP];
        System.arraycopy(bytes, start, joined, 0, count);
        System.arraycopy(buffer, from, joined, count, to - from);
        to = count + to - from;
        from = 0;
        buffer = joined;
        position -= count;
    }

    /** The line that begins here without its end, not taken; null when it is longer than the limit or the stream ends. */
    @Nullable
    String line(int distance, int limit) throws IOException {
        for (int i = distance; i - distance < limit; i++) {
            int b = peek(i);
            if (b < 0 && i == distance) {
                return null;
            }
            if (b == '\n' || b < 0) {
                return new String(buffer, from + distance, i - distance, StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    /** The bytes of a line with its end. */
    int lineLength(int distance) throws IOException {
        int i = distance;
        while (peek(i) >= 0 && peek(i) != '\n') {
            i++;
        }
        return peek(i) < 0 ? i - distance : i - distance + 1;
    }

    private void makeRoom() {
        byte[] larger = to - from > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, from, larger, 0, to - from);
        to -= from;
        from = 0;
        buffer = larger;
    }
}
