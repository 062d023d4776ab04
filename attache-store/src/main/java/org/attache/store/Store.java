package org.attache.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Where articles, stories and decisions are kept.
 *
 * <pre>{@code
 * try (Store store = Stores.open(Location.parse("data"), Clock.systemUTC())) {
 *     store.commit(List.of(Write.PutArticle.of(analysis), Write.PutDossier.of(dossier)));
 *     for (Stories.Line line : store.stories().list(Stories.Filter.ALL, PageRequest.first(20)).items()) {
 *         System.out.println(line.low() + "–" + line.high() + " " + line.title());
 *     }
 * }
 * }</pre>
 *
 * <p>All writes of one call happen or none does, and the call returns when they are on disk: a process killed at any
 * moment keeps what was acknowledged and nothing of the rest. Calls of several threads share one synchronisation of the
 * disk. Readers see only whole commits and do not wait for writers. Safe for use by several threads and, one database,
 * by several processes.
 *
 * <p>What goes wrong in the database (full, locked, unreachable, newer than this program) is a {@link StoreException}
 * that says what to do; the store is unchanged then.
 */
public interface Store extends AutoCloseable {

    /**
     * Applies the writes in their order, all or none.
     *
     * @return one outcome a write, when they are durable
     * @throws IllegalArgumentException when a write cannot be applied: a dossier with an article that the store does not
     *             hold, a decision that is not there
     */
    Receipt commit(List<Write> writes);

    /** The same without waiting. The future fails with the exceptions of {@link #commit}. */
    CompletableFuture<Receipt> submit(List<Write> writes);

    Articles articles();

    Stories stories();

    Claims claims();

    Sources sources();

    Events events();

    Journal journal();

    Feeds feeds();

    Desk desk();

    Changes changes();

    /**
     * The right to put articles into stories, which one desk at a time has, in this process or another. Reading goes on beside
     * it, and so do all other writes. It ends with the process at the latest.
     */
    interface Hold extends AutoCloseable {

        /** Gives it back; does nothing the second time. */
        @Override
        void close();
    }

    /**
     * Takes the right to put articles into stories; waits some seconds for another desk to give it back.
     *
     * @throws StoreException when another desk keeps it
     */
    Hold hold();

    /** What kind of store it is and how much it holds. */
    Info info();

    @Override
    void close();
}
