package org.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store out of one folder and into another. */
class WholeStoreTest {

    private static final String NEWS = "The mayor of Solna, Karin Holt, said on Monday that the bridge will close in May.";

    @TempDir
    private Path folder;

    @Test
    void exportAllAndImportMoveEverythingToAnEmptyStoreOnce() throws IOException {
        Path news = Files.writeString(folder.resolve("bridge.txt"), NEWS);
        String first = folder.resolve("first").toString();
        String second = folder.resolve("second").toString();
        assertThat(CommandRun.of("ingest", "--data", first, news.toString()).status()).isZero();
        String file = folder.resolve("all.jsonl.gz").toString();
        assertThat(CommandRun.of("export", "--all", "-o", file, "--data", first).status()).isZero();
        assertThat(CommandRun.of("import", file, "--data", second).status()).isZero();
        String all = CommandRun.of("export", "--all", "--data", first).out();
        assertThat(all).contains("Karin Holt");
        assertThat(CommandRun.of("export", "--all", "--data", second).out()).isEqualTo(all);
        assertThat(CommandRun.of("import", file, "--data", second).err()).contains("empty");
    }

    @Test
    void backupIsWhatExportAllWritesAndRestoreTakesItIn() throws IOException {
        Path news = Files.writeString(folder.resolve("bridge.txt"), NEWS);
        String first = folder.resolve("first").toString();
        String second = folder.resolve("second").toString();
        String file = folder.resolve("backup.jsonl.gz").toString();
        assertThat(CommandRun.of("ingest", "--data", first, news.toString()).status()).isZero();
        assertThat(CommandRun.of("store", "backup", file, "--data", first).status()).isZero();
        assertThat(CommandRun.of("store", "restore", file, "--data", second).status()).isZero();
        assertThat(CommandRun.of("export", "--all", "--data", second).out())
                .isEqualTo(CommandRun.of("export", "--all", "--data", first).out());
    }

    @Test
    void exportAllTakesNoArticles() {
        CommandRun ran = CommandRun.of("export", "--all", "bridge.txt");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--data");
    }
}
