package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.attache.model.Analysis;
import org.attache.model.ArticleId;
import org.attache.model.StoryId;
import org.attache.store.Desk;
import org.attache.store.StoreException;
import org.attache.store.StoreException.Problem;
import org.attache.store.Write;
import org.attache.store.location.Location;
import org.attache.store.transfer.Export;
import org.attache.store.transfer.Import;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Export and import within one kind of store and between the two. */
class TransferTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-05T12:00:00Z"));

    @TempDir
    private Path folder;

    private SqlStore sqlite(String name) {
        return SqlStore.open(new Location.Folder(folder.resolve(name)), CLOCK);
    }

    private static void fill(SqlStore store) {
        Analysis a = Samples.analysis("a1", "Daily", "2026-03-02");
        Analysis b = Samples.analysis("a2", "Herald", "2026-03-03");
        store.commit(List.of(Write.PutArticle.of(a), Write.PutDossier.of(Samples.dossier("s1", a)),
                new Write.Progress("day.warc", 10, 1, false)));
        store.commit(List.of(Write.PutArticle.of(b), Write.PutDossier.of(Samples.dossier("s1", a, b)),
                new Write.Skip("day.warc", "record 2", "empty"), new Write.Set("theme", "dark"),
                new Write.SaveQuery("b", "bridge"), new Write.PutToken("t", "hash", List.of("read"), null),
                new Write.Decide(new Desk.Merge(new StoryId("s1"), new StoryId("s2"), new ArticleId("a1"),
                        new ArticleId("a2")), "ed")));
    }

    private static String export(SqlStore store) throws IOException {
        StringWriter out = new StringWriter();
        new Export(store.database()).write(out, done -> {});
        return out.toString();
    }

    private static long load(SqlStore store, String lines) throws IOException {
        return new Import(store.database()).read(new BufferedReader(new StringReader(lines)), done -> {});
    }

    @Test
    void importedStoreExportsTheSameLines() throws IOException {
        try (SqlStore from = sqlite("from"); SqlStore to = sqlite("to")) {
            fill(from);
            String lines = export(from);
            assertThat(load(to, lines)).isEqualTo(lines.lines().count() - 2);
            assertThat(export(to)).isEqualTo(lines);
            assertThat(to.stories().get(new StoryId("s1"), 1)).isEqualTo(from.stories().get(new StoryId("s1"), 1));
        }
    }

    @Test
    void storeGoesToPostgresqlAndBackUnchanged() throws IOException {
        Optional<PostgresServer> server = PostgresServer.start();
        assumeTrue(server.isPresent(), "no PostgreSQL server is installed");
        try (SqlStore from = sqlite("from");
                SqlStore to = sqlite("to");
                SqlStore between = SqlStore.open(server.orElseThrow().database(), CLOCK)) {
            fill(from);
            String lines = export(from);
            load(between, lines);
            assertThat(between.stories().get(new StoryId("s1"))).isEqualTo(from.stories().get(new StoryId("s1")));
            String again = export(between);
            load(to, again);
            assertThat(export(to).lines().sorted()).containsExactlyElementsOf(lines.lines().sorted().toList());
        }
    }

    @Test
    void exportThatIsCutOffOrDamagedLeavesTheStoreEmpty() throws IOException {
        try (SqlStore from = sqlite("from"); SqlStore to = sqlite("to")) {
            fill(from);
            List<String> lines = export(from).lines().toList();
            refused(to, String.join("\n", lines.subList(0, 9)), "line 10: the export ends before its end");
            refused(to, lines.getFirst() + "\nnonsense", "line 2: no JSON");
            refused(to, "{}", "line 1: this is no export of a store");
            refused(to, lines.getFirst() + "\n{\"table\":\"users\",\"row\":{}}", "line 2: no row of a known table");
            refused(to, lines.getFirst() + "\n" + lines.getLast(), "line 2: the end of the export should count 0 rows");
            assertThat(to.changes().last()).isZero();
            assertThat(to.info().articles()).isZero();
        }
    }

    private static void refused(SqlStore store, String lines, String reason) {
        assertThatThrownBy(() -> load(store, lines)).isInstanceOf(StoreException.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void exportOfANewerProgramIsRefused() throws IOException {
        try (SqlStore to = sqlite("to")) {
            assertThatThrownBy(() -> load(to, "{\"attache\":\"export\",\"schema\":99}")).isInstanceOfSatisfying(
                    StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NEWER));
        }
    }

    @Test
    void storeThatHoldsSomethingIsNotFilled() throws IOException {
        try (SqlStore from = sqlite("from")) {
            fill(from);
            String lines = export(from);
            assertThatThrownBy(() -> load(from, lines)).hasMessageContaining("the store must be empty");
        }
    }
}
