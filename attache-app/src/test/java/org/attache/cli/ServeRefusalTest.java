package org.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import org.attache.config.ConfigurationReader;
import org.attache.serve.Server;
import org.attache.serve.StoreOf;
import org.attache.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a server from starting is said in one line, and nothing is touched. */
class ServeRefusalTest {

    @TempDir
    private Path folder;

    private CommandRun serve(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "serve";
        all[1] = "--data";
        all[2] = folder.toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return CommandRun.of(all);
    }

    private Store store() {
        return StoreOf.open(new ConfigurationReader().flags(Map.of("data", folder.toString())).read(),
                Clock.systemUTC());
    }

    @Test
    void aStoreOfANewerReleaseIsLeftAlone() throws Exception {
        store().close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("attache.db"));
                Statement statement = other.createStatement()) {
            statement
                    .execute("INSERT INTO schema_history (installed_rank, version, description, type, script, checksum,"
                            + " installed_by, execution_time, success) VALUES (9, '99', 'later', 'SQL', 'V99__later.sql', 1,"
                            + " 'x', 1, 1)");
        }
        CommandRun ran = serve("--port", "0");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("written by a newer version of this program").hasLineCount(1);
    }

    @Test
    void aFileThatIsNoStoreIsLeftAlone() throws IOException {
        Path file = folder.resolve("attache.db");
        Files.writeString(file, "my holiday notes, ".repeat(100));
        CommandRun ran = serve("--port", "0");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("is no store or is damaged").hasLineCount(1);
        assertThat(file).hasContent("my holiday notes, ".repeat(100));
    }

    @Test
    void twoServersDoNotShareAFolder() {
        var configuration = new ConfigurationReader()
                .flags(Map.of("data", folder.toString(), "port", "0", "poll", "false")).read();
        try (Store store = StoreOf.open(configuration, Clock.systemUTC());
                Server server = Server.start(configuration, store)) {
            CommandRun ran = serve("--port", "0");
            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.err()).contains("another process").hasLineCount(1);
            assertThat(server.address()).startsWith("http://127.0.0.1:");
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun ran = serve("--port", String.valueOf(taken.getLocalPort()));
            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.err()).contains(String.valueOf(taken.getLocalPort())).hasLineCount(1);
        }
    }

    @Test
    void beyondThisMachineATokenIsNeeded() {
        CommandRun ran = serve("--host", "0.0.0.0", "--port", "0");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("attache token add");
    }

    @Test
    void allMistakesOfTheSettingsAreToldAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.properties"), "prot = 1\nrate = often\n");
        CommandRun ran = serve("--config", file.toString(), "--port", "99999");
        assertThat(ran.status()).isNotZero();
        assertThat(ran.err()).contains("a.properties:1", "\"port\"", "a.properties:2", "0..1000000", "--port",
                "0..65535");
    }

    @Test
    void configShowsWhereEachValueComesFrom() throws IOException {
        Path file = Files.writeString(folder.resolve("a.properties"), "rate = 7\n");
        CommandRun ran = CommandRun.of("config", "--config", file.toString(), "--data", "elsewhere");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).containsPattern("rate +7 +a.properties:1").containsPattern("data +elsewhere +--data")
                .containsPattern("port +8460 +default");
    }
}
