package org.attache.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a process that is told to end (Ctrl-C, kill) finish what it has begun: asks the work to stop and waits until it has.
 * What the command prints before it closes this is still printed.
 */
public final class Interrupt implements AutoCloseable {

    /** What a shell expects of a command that was interrupted. */
    private static final int STATUS = 130;

    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean asked;

    /** The work was asked to stop, and has. */
    public static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped");
        }
    }

    /** For work that asks now and then, see {@link #check}. */
    public Interrupt() {
        this(() -> {});
    }

    /** @param stop asks the work to stop */
    public Interrupt(Runnable stop) {
        this(stop, PATIENCE_SECONDS);
    }

    private Interrupt(Runnable stop, long patience) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (done.getCount() > 0) {
                asked = true;
                stop.run();
                awaitEnd(patience);
            }
        }));
    }

    /** For work that has nothing to keep before its end: says so and lets the process end. */
    public static Interrupt telling(Console console, String line) {
        return new Interrupt(() -> {
            console.err().println("attache: interrupted; " + line);
            console.err().flush();
        }, 0);
    }

    private void awaitEnd(long patience) {
        try {
            if (patience > 0 && !done.await(patience, TimeUnit.SECONDS)) {
                System.err.println("attache: gave up waiting; what was acknowledged is kept");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @throws Stopped when the process was told to end */
    public void check() {
        if (asked) {
            throw new Stopped();
        }
    }

    /** Says what is kept of work that was stopped, and gives the status to end with. */
    public static int status(Console console, String kept) {
        console.out().flush();
        console.err().println("attache: interrupted; " + kept);
        console.err().flush();
        return STATUS;
    }

    /** The work is over. */
    @Override
    public void close() {
        done.countDown();
    }
}
