package org.attache.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a process that is told to end finish what it has begun: asks the work to stop and waits until it has. */
public final class Interrupt implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    public Interrupt(Runnable stop) {
        hook = new Thread(() -> {
            stop.run();
            awaitEnd();
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void awaitEnd() {
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("attache: gave up waiting; what was acknowledged is kept");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is over. */
    @Override
    public void close() {
        done.countDown();
    }
}
