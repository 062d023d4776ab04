package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.store.PageRequest;
import org.attache.store.Stories;
import org.attache.store.database.Schema;
import org.junit.jupiter.api.Test;

/** A store that an earlier program made is brought up to date when it is opened, with all it holds. */
class UpgradeContractTest extends StoreContract {

    /** What the second version changed, taken back. */
    private static final List<String> AS_THE_FIRST = List.of("CREATE INDEX story_sort ON story (sort, id)",
            "DROP INDEX story_list", "DELETE FROM schema_history WHERE version = '2'");

    private Set<String> indexesOfStories() {
        return ((SqlStore) store).database().read(sql -> sql.connectionResult(connection -> indexes(connection)));
    }

    private static Set<String> indexes(Connection connection) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        Set<String> names = new TreeSet<>();
        try (ResultSet rows = about.getIndexInfo(null, connection.getSchema(), "story", false, true)) {
            while (rows.next()) {
                names.add(rows.getString("INDEX_NAME"));
            }
        }
        return names;
    }

    private void makeFirstVersion() {
        ((SqlStore) store).database().write(sql -> {
            AS_THE_FIRST.forEach(sql::execute);
            return sql;
        });
    }

    @Test
    void storeOfTheFirstVersionIsUpgradedWhenItIsOpened() {
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"));
        story("s2", Samples.analysis("a2", "Herald", "2026-03-03"));
        Set<String> now = indexesOfStories();
        makeFirstVersion();
        assertThat(indexesOfStories()).contains("story_sort").doesNotContain("story_list");
        reopen();
        assertThat(indexesOfStories()).isEqualTo(now).contains("story_list").doesNotContain("story_sort");
        assertThat(stories(Stories.Filter.ALL)).containsExactly("s2", "s1");
        assertThat(store.info().schema()).isEqualTo(Schema.VERSION);
    }

    @Test
    void upgradedStoreTakesStoriesAndListsThemOnPages() {
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"));
        makeFirstVersion();
        reopen();
        story("s2", Samples.analysis("a2", "Herald", "2026-03-03"));
        Stories.Filter one = new Stories.Filter(null, null, null, null, 1, 1, null, null, null);
        assertThat(store.stories().list(one, PageRequest.first(1)).items()).extracting(line -> line.id().value())
                .containsExactly("s2");
        reopen();
        assertThat(stories(one)).containsExactly("s2", "s1");
    }
}
