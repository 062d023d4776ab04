package org.attache.store;

import org.jspecify.annotations.Nullable;

/** The database refused. Nothing was changed. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is the matter. */
    public enum Problem {
        /** No space is left. */
        FULL,
        /** Another process holds it. */
        LOCKED,
        /** A newer version of the program has written it. */
        NEWER,
        /** It is no store, or damaged. */
        DAMAGED,
        /** It cannot be reached, or the password is wrong. */
        UNREACHABLE,
        /** It may not be written. */
        READ_ONLY,
        /** The store is closed. */
        CLOSED,
        /** Anything else. */
        OTHER
    }

    private final Problem problem;

    public StoreException(Problem problem, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
