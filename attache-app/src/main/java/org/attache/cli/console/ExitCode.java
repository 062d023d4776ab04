package org.attache.cli.console;

/** What the exit status of a command means. */
public final class ExitCode {

    public static final int FINE = 0;
    public static final int FAILURE = 1;
    public static final int USAGE = 2;
    public static final int PARTLY = 3;

    private ExitCode() {}
}
