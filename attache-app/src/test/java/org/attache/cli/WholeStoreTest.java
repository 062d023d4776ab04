package org.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.cli.console.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store out of one folder and into another. */
class WholeStoreTest {

    private static final String NEWS = "The mayor of Solna, Karin Holt, said on Monday that the bridge will close in May.";

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(arguments, new Console(InputStream.nullInputStream(), new PrintWriter(out),
                new PrintWriter(err), false, false, false, 100));
        return new Ran(status, out.toString(), err.toString());
    }

    @Test
    void exportAllAndImportMoveEverythingToAnEmptyStoreOnce() throws IOException {
        Path news = Files.writeString(folder.resolve("bridge.txt"), NEWS);
        String first = folder.resolve("first").toString();
        String second = folder.resolve("second").toString();
        assertThat(run("ingest", "--data", first, news.toString()).status()).isZero();
        String file = folder.resolve("all.jsonl.gz").toString();
        assertThat(run("export", "--all", "-o", file, "--data", first).status()).isZero();
        assertThat(run("import", file, "--data", second).status()).isZero();
        String all = run("export", "--all", "--data", first).out();
        assertThat(all).contains("Karin Holt");
        assertThat(run("export", "--all", "--data", second).out()).isEqualTo(all);
        assertThat(run("store", "export", "--data", second).out()).isEqualTo(all);
        assertThat(run("import", file, "--data", second).err()).contains("empty");
    }

    @Test
    void exportAllTakesNoArticles() {
        Ran ran = run("export", "--all", "bridge.txt");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--data");
    }
}
