package org.attache.search.query;

/**
 * A text that is no query. Offsets are UTF-16 code units into it, end exclusive.
 *
 * <pre>
 * no field "outlets"; fields are outlet, lang, … (characters 5 to 12)
 * </pre>
 */
public final class QueryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int start;
    private final int end;
    private final String reason;

    QueryException(String reason, int start, int end) {
        super(reason + (end > start + 1
                ? " (characters " + (start + 1) + " to " + end + ")"
                : " (at character " + (start + 1) + ")"));
        this.reason = reason;
        this.start = start;
        this.end = end;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** What is wrong, without the place. */
    public String reason() {
        return reason;
    }
}
