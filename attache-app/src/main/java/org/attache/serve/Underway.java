package org.attache.serve;

import java.util.Optional;

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

    private Optional<State> state = Optional.empty();

    public synchronized void begin(String what, int all) {
        state = Optional.of(new State(what, 0, all));
    }

    /** One article more. */
    public synchronized void step() {
        state = state.map(now -> new State(now.what(), now.done() + 1, now.all()));
    }

    public synchronized void end() {
        state = Optional.empty();
    }

    /** Empty when nothing is. */
    public synchronized Optional<State> state() {
        return state;
    }
}
