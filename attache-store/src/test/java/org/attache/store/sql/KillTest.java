package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import org.attache.model.StoryId;
import org.attache.search.SearchIndex;
import org.attache.search.SearchRequest;
import org.attache.search.SearchRequest.Scope;
import org.attache.store.Claims;
import org.attache.store.Location;
import org.attache.store.PageRequest;
import org.attache.store.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes, again and again at a random moment, and looks at what is left. {@code -Dattache.kills=200} for a long
 * run.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("attache.kills", 3);
    private static final int MOST_MILLIS = 400;

    @TempDir
    private Path folder;

    private final Random random = new Random(7);

    @Test
    void nothingAcknowledgedIsLostNothingIsDoubledNothingIsHalfWritten() throws IOException, InterruptedException {
        long acknowledged = 0;
        for (int i = 0; i < KILLS; i++) {
            acknowledged = Math.max(acknowledged, run());
            check(acknowledged);
        }
        System.out.println(KILLS + " kills, " + acknowledged + " articles acknowledged");
    }

    /** Lets a process write for a moment and kills it; gives the last article that it said was kept. */
    private long run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), KilledWriter.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        long last = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            assertThat(first).as("the process writes").isNotNull();
            long end = System.nanoTime() + random.nextLong(MOST_MILLIS) * 1_000_000;
            for (String line = first; line != null; line = lines.readLine()) {
                last = Long.parseLong(line);
                if (System.nanoTime() > end && process.isAlive()) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return last;
    }

    private void check(long acknowledged) {
        try (SqlStore store = SqlStore.open(new Location.Folder(folder), InstantSource.system())) {
            long kept = store.journal().input(KilledWriter.INPUT).orElseThrow().position();
            assertThat(kept).as("nothing acknowledged is lost").isGreaterThanOrEqualTo(acknowledged);
            assertThat(store.info().articles()).as("nothing is doubled").isEqualTo(kept);
            stories(store, kept);
            try (SearchIndex index = SearchIndex.open(folder.resolve("index"), store)) {
                assertThat(index.search(SearchRequest.of("", Scope.ARTICLES, 1)).total())
                        .isEqualTo(Math.min(kept, 1001));
                assertThat(index.search(SearchRequest.of("story:s" + kept / KilledWriter.STORY, Scope.ARTICLES, 50))
                        .total()).isEqualTo(kept % KilledWriter.STORY);
                assertThat(index.sequence()).isEqualTo(store.changes().last());
            }
        }
    }

    /** The last story is as long as the journal says, and has a version for each of its articles. */
    private static void stories(SqlStore store, long kept) {
        assertThat(store.info().dossiers()).isEqualTo(kept);
        assertThat(store.info().stories()).isEqualTo((kept + KilledWriter.STORY - 1) / KilledWriter.STORY);
        StoryId last = new StoryId("s" + (kept - 1) / KilledWriter.STORY);
        long articles = (kept - 1) % KilledWriter.STORY + 1;
        Stories.Version version = store.stories().get(last).orElseThrow();
        assertThat(version.version()).isEqualTo((int) articles);
        assertThat(version.dossier().articles()).hasSize((int) articles);
        assertThat(store.stories().line(last).orElseThrow().claims()).isEqualTo(version.dossier().claims().size());
        assertThat(store.claims()
                .list(new Claims.Filter(last, null, null, null, false, null, null, null, null, null, null),
                        PageRequest.first(100))
                .items()).hasSize(version.dossier().claims().size());
    }
}
