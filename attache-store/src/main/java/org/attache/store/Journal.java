package org.attache.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far each input has been read, so that a run that was interrupted goes on without loss or double work. */
public interface Journal {

    /** See {@link Write.Progress}. */
    record Input(String name, long position, long articles, boolean finished, Instant since, Instant at,
            int skipped) {}

    /** See {@link Write.Skip}. */
    record Skipped(String input, String where, String reason, Instant at) {}

    Optional<Input> input(String name);

    /** The latest first. */
    Page<Input> inputs(PageRequest request);

    /** In the order in which they were met. */
    List<Skipped> skipped(String input);
}
