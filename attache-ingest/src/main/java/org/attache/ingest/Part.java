package org.attache.ingest;

import java.util.function.Consumer;

/**
 * A part of an input that can be read by itself: a record of an archive, a line of articles, or the input as a whole. The
 * parts of an input are numbered from 0, the same every time, so that reading can stop behind one and go on there.
 *
 * @param size bytes that it holds in memory, about
 */
public record Part(long number, long size, Content content) {

    /** Reads the part; the costly step, which may be done on another thread. */
    @FunctionalInterface
    public interface Content {

        void read(Consumer<Read> sink);
    }

    public void read(Consumer<Read> sink) {
        content.read(sink);
    }
}
