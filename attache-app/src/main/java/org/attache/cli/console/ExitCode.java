package org.attache.cli;

/** What the exit status of a command means. */
final class ExitCode {

    static final int FINE = 0;
    static final int FAILURE = 1;
    static final int USAGE = 2;
    static final int PARTLY = 3;

    private ExitCode() {}
}
