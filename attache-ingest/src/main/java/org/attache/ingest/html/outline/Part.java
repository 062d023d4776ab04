package org.attache.ingest.html.outline;

/** A piece of the page as it is laid out: a box that holds pieces, or a passage of text. */
public sealed interface Part permits Box, Passage {

    /** Leaves the part out of the text, with everything inside it. */
    void drop();

    boolean isDropped();
}
