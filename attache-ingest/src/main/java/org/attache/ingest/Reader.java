package org.attache.ingest;

import java.util.function.Consumer;

/** Reads one kind of input into articles. Safe for use by several threads. */
@FunctionalInterface
public interface Reader {

    /**
     * Reads an input and hands on what it holds, in order: articles, and what had to be skipped with the reason. Bad
     * input is skipped, never thrown.
     */
    void read(Input input, Consumer<Read> sink);
}
