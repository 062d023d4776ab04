package org.attache.cli;

/** Tells on standard error how far a run has come and how fast it goes. */
final class Progress {

    private static final int EVERY = 5000;

    private final String unit;
    private final boolean told;
    private final long start = System.nanoTime();
    private int count;

    Progress(String unit, boolean told) {
        this.unit = unit;
        this.told = told;
    }

    void one() {
        if (++count % EVERY == 0) {
            tell();
        }
    }

    void end() {
        if (count % EVERY != 0) {
            tell();
        }
    }

    private void tell() {
        if (told) {
            double seconds = (System.nanoTime() - start) / 1e9;
            System.err.printf("%,d %s, %.1f s, %.0f %s/s%n", count, unit, seconds, count / seconds, unit);
        }
    }
}
