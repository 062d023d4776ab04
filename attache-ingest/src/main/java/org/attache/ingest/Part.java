package org.attache.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attache.model.Fault;

/**
 * A part of an input that can be read by itself: a record of an archive, a line of articles, or the input as a whole. The
 * parts of an input are numbered from 0, the same every time, so that reading can stop behind one and go on there.
 *
 * @param input the input it is of
 * @param where its place there, empty when it is the whole
 * @param size bytes that it holds in memory, about
 */
public record Part(String input, String where, long number, long size, Content content) {

    /** Reads the part; the costly step, which may be done on another thread. */
    @FunctionalInterface
    public interface Content {

        void read(Consumer<Read> sink);
    }

    /** Hands on what the part holds. One that this program cannot get through is skipped from where it failed. */
    public void read(Consumer<Read> sink) {
        List<Read> found = new ArrayList<>();
        try {
            content.read(found::add);
        } catch (RuntimeException | StackOverflowError e) {
            found.add(new Read.Skipped(input, Fault.words(e), where));
        }
        found.forEach(sink);
    }
}
