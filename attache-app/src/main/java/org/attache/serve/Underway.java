package org.attache.serve;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What is read while pages are served already, such as the sample newsroom: an empty list says so instead of seeming empty, and
 * the server is not ready before its end. Safe for use by several threads.
 */
public final class Underway {

    /**
     * How far it is.
     *
     * @param what in words: "the sample newsroom"
     */
    public record State(String what, int done, int all) {

        public String words() {
            return done + " of " + all + " articles";
        }
    }

    private final AtomicReference<Optional<State>> state = new AtomicReference<>(Optional.empty());

    public void begin(String what, int all) {
        state.set(Optional.of(new State(what, 0, all)));
    }

    /** One article more. */
    public void step() {
        state.updateAndGet(now -> now.map(one -> new State(one.what(), one.done() + 1, one.all())));
    }

    public void end() {
        state.set(Optional.empty());
    }

    /** Empty when nothing is. */
    public Optional<State> state() {
        return state.get();
    }
}
