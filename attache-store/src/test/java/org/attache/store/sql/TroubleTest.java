package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Analysis;
import org.attache.store.StoreException;
import org.attache.store.StoreException.Problem;
import org.attache.store.Write;
import org.attache.store.database.Tables;
import org.attache.store.location.Location;
import org.jooq.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the database refuses: a clear word, and nothing damaged. */
class TroubleTest {

    @TempDir
    private Path folder;

    private SqlStore open() {
        return SqlStore.open(new Location.Folder(folder), InstantSource.system());
    }

    private Connection other() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("attache.db"));
    }

    private static List<Write> story(int number) {
        Analysis a = Samples.analysis("a" + number, "Daily", "2026-03-02");
        return List.of(Write.PutArticle.of(a), Write.PutDossier.of(Samples.dossier("s" + number, a)));
    }

    private static void refused(Problem problem, String words, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.problem()).isEqualTo(problem);
            assertThat(e.getMessage()).contains(words);
        });
    }

    @Test
    void fileThatIsNoDatabaseIsLeftAlone() throws IOException {
        Path file = folder.resolve("attache.db");
        Files.writeString(file, "my holiday notes, ".repeat(100));
        refused(Problem.DAMAGED, "is no store or is damaged", () -> open().close());
        assertThat(file).hasContent("my holiday notes, ".repeat(100));
    }

    @Test
    void folderThatCannotBeMadeIsSaidSo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        refused(Problem.READ_ONLY, "cannot be made",
                () -> SqlStore.open(new Location.Folder(file.resolve("data")), InstantSource.system()).close());
    }

    @Test
    void unreachableServerIsSaidSo() {
        refused(Problem.UNREACHABLE, "cannot be reached", () -> SqlStore
                .open(Location.parse("postgresql://ed:secret@127.0.0.1:9/news"), InstantSource.system()).close());
    }

    @Test
    void passwordIsNeverShown() {
        assertThat(Location.parse("postgresql://ed:secret@db.example:5433/news")).hasToString(
                "postgresql://db.example:5433/news");
        assertThatThrownBy(() -> Location.parse("mysql://ed@db/news")).hasMessageContaining("store must be a folder");
        assertThatThrownBy(() -> Location.parse("postgresql:///")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closedStoreTakesNothing() {
        SqlStore store = open();
        store.close();
        refused(Problem.CLOSED, "closed", () -> store.commit(story(1)));
        store.close();
    }

    @Test
    void tablesAreThoseOfTheDatabase() throws SQLException {
        open().close();
        try (Connection other = other()) {
            for (Tables.Content content : Tables.all()) {
                List<String> columns = new ArrayList<>();
                try (var rows = other.getMetaData().getColumns(null, null, content.table().getName(), null)) {
                    while (rows.next()) {
                        columns.add(rows.getString("COLUMN_NAME"));
                    }
                }
                assertThat(columns).as(content.table().getName())
                        .containsExactlyElementsOf(content.columns().stream().map(Field::getName).toList());
            }
        }
    }
}
