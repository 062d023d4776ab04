package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.attache.model.StoryId;
import org.attache.search.Results;
import org.attache.search.SearchIndex;
import org.attache.search.SearchRequest;
import org.attache.search.SearchRequest.Order;
import org.attache.search.document.Facet;
import org.attache.search.document.Scope;
import org.attache.search.query.Query;
import org.attache.store.Claims;
import org.attache.store.Info;
import org.attache.store.PageRequest;
import org.attache.store.Stories;
import org.attache.store.location.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes, again and again, and looks at what is left. Three of four kills come at a random moment while it
 * writes, one at a random moment after its start, while it opens the store or catches up with the index.
 * {@code -Dattache.kills=200} for a long run.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("attache.kills", 3);
    private static final int WRITING_MILLIS = 400;
    private static final int STARTING_MILLIS = 1_500;

    @TempDir
    private Path folder;

    private final Random random = new Random(7);

    @Test
    void nothingAcknowledgedIsLostNothingIsDoubledNothingIsHalfWritten() throws IOException, InterruptedException {
        long acknowledged = acknowledged(start(20));
        check(acknowledged);
        for (int i = 1; i <= KILLS; i++) {
            Process process = start(Long.MAX_VALUE);
            long last = i % 4 == 0 ? killStarting(process) : killWriting(process);
            acknowledged = Math.max(acknowledged, last);
            check(acknowledged);
        }
        System.out.println(KILLS + " kills, " + acknowledged + " articles acknowledged");
    }

    /** @param articles after which the process ends by itself */
    private Process start(long articles) throws IOException {
        return new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), KilledWriter.class.getName(), folder.toString(),
                Long.toString(articles)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Reads to the end; gives the last article that the process said was kept, 0 for none. */
    private static long acknowledged(Process process) throws IOException, InterruptedException {
        long last = 0;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Long.parseLong(line);
            }
        }
        process.waitFor();
        return last;
    }

    private long killStarting(Process process) throws IOException, InterruptedException {
        Thread.sleep(random.nextInt(STARTING_MILLIS));
        process.toHandle().destroyForcibly();
        return acknowledged(process);
    }

    private long killWriting(Process process) throws IOException, InterruptedException {
        String first = process.inputReader().readLine();
        assertThat(first).as("the process writes").isNotNull();
        Thread.sleep(random.nextInt(WRITING_MILLIS));
        process.toHandle().destroyForcibly();
        return Math.max(Long.parseLong(first), acknowledged(process));
    }

    private void check(long acknowledged) {
        try (SqlStore store = SqlStore.open(new Location.Folder(folder), InstantSource.system())) {
            long kept = store.journal().input(KilledWriter.INPUT).orElseThrow().position();
            assertThat(kept).as("nothing acknowledged is lost").isGreaterThanOrEqualTo(acknowledged);
            Info info = store.info();
            assertThat(info.articles()).as("nothing is doubled").isEqualTo(kept);
            assertThat(info.dossiers()).as("a version for each article").isEqualTo(kept);
            assertThat(info.stories()).isEqualTo((kept + KilledWriter.STORY - 1) / KilledWriter.STORY);
            lastStory(store, kept);
            try (SearchIndex index = SearchIndex.open(folder.resolve("index"), store)) {
                index.catchUp();
                assertThat(documents(index, Scope.ARTICLES)).as("articles in the index").isEqualTo(kept);
                assertThat(documents(index, Scope.STORIES)).as("stories in the index").isEqualTo(info.stories());
                assertThat(documents(index, Scope.CLAIMS)).as("claims in the index").isEqualTo(info.claims());
                assertThat(index.sequence()).isEqualTo(store.changes().last());
            }
        }
    }

    /** All have one language, so that its count is that of the documents. */
    private static long documents(SearchIndex index, Scope scope) {
        Results all = index.search(new SearchRequest(Query.parse(""), scope, Order.NEWEST, PageRequest.first(1),
                Set.of(Facet.LANGUAGE), false));
        return all.facets().getOrDefault(Facet.LANGUAGE, List.of()).stream().mapToLong(Results.Count::matches).sum();
    }

    /** The last story is as long as the journal says, and has a version for each of its articles. */
    private static void lastStory(SqlStore store, long kept) {
        StoryId last = new StoryId("s" + (kept - 1) / KilledWriter.STORY);
        int articles = (int) ((kept - 1) % KilledWriter.STORY + 1);
        Stories.Version version = store.stories().get(last).orElseThrow();
        assertThat(version.version()).isEqualTo(articles);
        assertThat(version.dossier().articles()).hasSize(articles);
        assertThat(store.stories().line(last).orElseThrow().claims()).isEqualTo(version.dossier().claims().size());
        Claims.Filter ofStory = new Claims.Filter(last, null, null, null, false, null, null, null, null, null, null);
        assertThat(store.claims().list(ofStory, PageRequest.first(100)).items())
                .hasSize(version.dossier().claims().size());
    }
}
