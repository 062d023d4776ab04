package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.attache.store.location.Location;
import org.attache.store.sql.SqlStore;
import org.junit.jupiter.api.Test;

/** A server whose store refuses to write says so, and goes on answering. */
class StoreTroubleTest {

    private static final String LONG_QUERY = "{\"name\":\"long\",\"query\":\"" + "bridge ".repeat(250) + "\"}";

    private static void tell(RunningDesk desk, String pragma) {
        ((SqlStore) desk.store).database().write(sql -> {
            sql.connection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(pragma);
                }
            });
            return pragma;
        });
    }

    private static HttpResponse<String> save(RunningDesk desk) {
        return desk.post("/v1/queries", LONG_QUERY);
    }

    @Test
    void aFullDiskIsAProblemOfTheOneWhoWritesAlone() {
        try (RunningDesk desk = new RunningDesk(Map.of())) {
            tell(desk, "PRAGMA max_page_count = 1");
            HttpResponse<String> refused = save(desk);
            for (int i = 0; i < 100 && refused.statusCode() == 201; i++) {
                refused = save(desk);
            }
            assertThat(refused.statusCode()).isEqualTo(507);
            assertThat(refused.body()).contains("no space is left", "Make room and go on");
            assertThat(desk.get("/stories").statusCode()).isEqualTo(200);
            assertThat(desk.get("/v1/search?in=articles&q=lorry").statusCode()).isEqualTo(200);
            assertThat(save(desk).statusCode()).as("there is room again").isEqualTo(201);
        }
    }

    @Test
    void aStoreThatAnotherHoldsIsReadAllTheSame() throws SQLException {
        try (RunningDesk desk = new RunningDesk(Map.of())) {
            tell(desk, "PRAGMA busy_timeout = 20");
            Location.Folder folder = (Location.Folder) ((SqlStore) desk.store).database().location();
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertThat(save(desk).statusCode()).isEqualTo(503);
                assertThat(save(desk).body()).contains("is held by another process; stop that one or try again");
                assertThat(desk.get("/stories").statusCode()).isEqualTo(200);
                statement.execute("ROLLBACK");
            }
            assertThat(save(desk).statusCode()).isEqualTo(201);
        }
    }
}
