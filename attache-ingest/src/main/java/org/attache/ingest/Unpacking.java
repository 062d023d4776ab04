package org.attache.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.util.function.Consumer;
import org.attache.model.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Hands on the parts of one input and knows how far that went. Where taking the input apart breaks off, the parts before stay good,
 * and what broke off is told as a part with the number of the last one: a later run tries again behind it.
 */
final class Unpacking {

    /** Takes an input apart. */
    @FunctionalInterface
    interface Step {

        void run(Consumer<Part> sink) throws IOException;
    }

    private final Input input;
    private final Consumer<Part> sink;
    private long last;
    private String where = "";
    private @Nullable Throwable ofTaker;

    /** @param from the first part that is wanted */
    Unpacking(Input input, long from, Consumer<Part> sink) {
        this.input = input;
        this.sink = sink;
        this.last = from - 1;
    }

    /** Takes the input apart. What whoever takes the parts throws is thrown on; everything else is named. */
    void run(Step step) {
        try {
            step.run(this::hand);
        } catch (EOFException e) {
            brokenOff("cut off");
        } catch (IOException e) {
            brokenOff("cannot read: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            if (e == ofTaker) {
                throw e;
            }
            brokenOff("not taken apart any further (" + Fault.words(e) + ")");
        }
    }

    private void hand(Part part) {
        last = part.number();
        where = part.where();
        try {
            sink.accept(part);
        } catch (RuntimeException | Error e) {
            ofTaker = e;
            throw e;
        }
    }

    private void brokenOff(String reason) {
        String behind = where.isEmpty() ? "" : "behind " + where;
        sink.accept(new Part(input.name(), behind, last, 0,
                reads -> reads.accept(new Read.Skipped(input.name(), reason, behind))));
    }
}
