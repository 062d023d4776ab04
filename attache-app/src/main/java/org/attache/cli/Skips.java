package org.attache.cli;

import java.util.List;

/** Tells what a run has passed over, and the exit status that follows: 0 all done, 3 partly. */
final class Skips {

    private static final int SHOWN = 20;
    private static final int PARTLY = 3;

    private Skips() {}

    static int exitStatus(List<String> skipped) {
        skipped.stream().limit(SHOWN).forEach(System.err::println);
        if (skipped.size() > SHOWN) {
            System.err.println("… " + (skipped.size() - SHOWN) + " more");
        }
        return skipped.isEmpty() ? 0 : PARTLY;
    }
}
