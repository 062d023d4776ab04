package org.attache.actor;

import java.util.List;

/** Tables of a desk that cannot be used: every mistake with its file, its line and the reason, one a line. */
public final class OwnTablesException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final List<String> mistakes;

    OwnTablesException(List<String> mistakes) {
        super((mistakes.size() == 1 ? "a mistake" : mistakes.size() + " mistakes") + ":\n  "
                + String.join("\n  ", mistakes.subList(0, Math.min(SHOWN, mistakes.size())))
                + (mistakes.size() > SHOWN ? "\n  and " + (mistakes.size() - SHOWN) + " more" : ""));
        this.mistakes = List.copyOf(mistakes);
    }

    /** All of them. */
    public List<String> mistakes() {
        return mistakes;
    }
}
