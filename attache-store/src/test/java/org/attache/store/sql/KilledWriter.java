package org.attache.store.sql;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.attache.model.Analysis;
import org.attache.search.SearchIndex;
import org.attache.store.Store;
import org.attache.store.Write;
import org.attache.store.location.Location;

/**
 * Writes article after article from where the journal stands, each with its story as it grows, and prints the number of each one
 * that was acknowledged, until it is killed or has written as many as it was told to.
 */
final class KilledWriter {

    static final String INPUT = "endless";
    static final int STORY = 5;
    private static final int AHEAD = 8;

    private KilledWriter() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Store store = SqlStore.open(new Location.Folder(folder), InstantSource.system());
        SearchIndex index = SearchIndex.open(folder.resolve("index"), store);
        index.follow();
        long end = Long.parseLong(arguments[1]);
        long position = store.journal().input(INPUT).map(input -> input.position()).orElse(0L);
        List<CompletableFuture<Long>> waiting = new ArrayList<>();
        for (long i = position; i < end; i++) {
            long number = i + 1;
            waiting.add(store.submit(writes(i)).thenApply(receipt -> number));
            if (waiting.size() == AHEAD) {
                System.out.println(waiting.removeFirst().join());
                System.out.flush();
            }
        }
        index.close();
        store.close();
    }

    private static List<Write> writes(long number) {
        long story = number / STORY;
        List<Analysis> members = new ArrayList<>();
        for (long i = story * STORY; i <= number; i++) {
            members.add(Samples.analysis("a" + i, "Outlet" + i % 3, "2026-03-02"));
        }
        return List.of(Write.PutArticle.of(members.getLast()),
                Write.PutDossier.of(Samples.dossier("s" + story, members.toArray(Analysis[]::new))),
                new Write.Progress(INPUT, number + 1, number + 1, false));
    }
}
